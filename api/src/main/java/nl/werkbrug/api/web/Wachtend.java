package nl.werkbrug.api.web;

/** Something that waits: how many, of what, and the next step. */
public record Wachtend(String aantal, String wat, String stap, String adres) {

  /**
   * So many of something.
   *
   * @param een what it is when there is one
   * @param meer what they are otherwise
   */
  public static Wachtend van(long aantal, String een, String meer, String stap, String adres) {
    return new Wachtend(Notatie.getal(aantal), aantal == 1 ? een : meer, stap, adres);
  }
}
