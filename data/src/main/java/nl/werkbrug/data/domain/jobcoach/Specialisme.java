package nl.werkbrug.data.domain.jobcoach;

/** What a jobcoach is specialised in, and what a person may need of a coach. */
public enum Specialisme {
  LVB,
  AUTISME,
  PSYCHISCH,
  NAH,
  TAAL,
  JONGEREN,
  VERSLAVING,
  LICHAMELIJK
}
