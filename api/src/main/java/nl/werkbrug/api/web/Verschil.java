package nl.werkbrug.api.web;

/** A number now, before, and what changed. */
public record Verschil(String naam, String nu, String toen, String verschil) {
  public static Verschil van(String naam, long nu, long toen) {
    long meer = nu - toen;
    return new Verschil(
        naam,
        Notatie.getal(nu),
        Notatie.getal(toen),
        meer == 0 ? "gelijk" : (meer > 0 ? "+" : "−") + Notatie.getal(Math.abs(meer)));
  }
}
