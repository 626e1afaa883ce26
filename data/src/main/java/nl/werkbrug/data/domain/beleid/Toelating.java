package nl.werkbrug.data.domain.beleid;

/** Whether a doelgroep may be matched to a kind of aanbod: one cell of the placement table. */
public enum Toelating {
  JA,
  NEE,
  /** In the second track, beside work and never instead of it. */
  NAAST,
  /** Only when the person asked for this kind of work. */
  EIGEN_WENS,
  /** Only when the aanbod has an end date. */
  MET_EINDDATUM,
  /** Only with a positive UWV advice on beschut werk. */
  MET_UWV_ADVIES,
  /** Only when the aanbod is offered as a sheltered place, and with a positive UWV advice. */
  ALS_BESCHUTTE_PLEK,
  /** As a bridge to something better: allowed, ranked below the rest. */
  OVERBRUGGING,
  /** Only with a Wmo decision, and on own wish. */
  MET_WMO_BESLUIT,
  /** Only places meant for Wsw employees. */
  SW_PLEK,
  /** Only school leavers of praktijkonderwijs or vso. */
  PRO_VSO
}
