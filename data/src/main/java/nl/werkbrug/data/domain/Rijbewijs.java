package nl.werkbrug.data.domain;

/** Kinds of driving licence. Bron: VUM Gegevensstandaard 1.5, CodeSoortRijbewijs. */
public enum Rijbewijs {
  A("A"),
  A1("A1"),
  A2("A2"),
  AM("AM"),
  B("B"),
  B_PLUS("B+"),
  C1("C1"),
  C("C"),
  D1("D1"),
  D("D"),
  BE("BE"),
  C1E("C1E"),
  CE("CE"),
  D1E("D1E"),
  DE("DE"),
  T("T");

  private final String code;

  Rijbewijs(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
