package nl.werkbrug.data.domain.aanbod;

/** Whether the employer takes somebody with loonkostensubsidie. */
public enum LksBereidheid {
  JA,
  NEE,
  ONBEKEND
}
