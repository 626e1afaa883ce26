package nl.werkbrug.data.domain.beleid;

/** What happens to a pair whose geschiktheid is onbepaald. */
public enum Onbepaaldbeleid {
  /** It may be proposed, marked, with the question to ask first. */
  VOORSTELLEN_MET_VRAAG,
  /** It is not proposed; the person shows up with what filling in the data would open up. */
  NIET_VOORSTELLEN
}
