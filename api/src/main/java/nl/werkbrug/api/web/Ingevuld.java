package nl.werkbrug.api.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.werkbrug.api.http.Verzoek;

/**
 * What somebody filled in while the session ended. It goes along with the login as hidden fields,
 * so that nothing is lost and the service keeps nothing. Passwords and files are not in it.
 *
 * @param velden values by name of the field, in the order of the form
 */
public record Ingevuld(Map<String, List<String>> velden) {
  private static final String VOOR = "bewaard.";

  /** Nothing was filled in. */
  public static final Ingevuld NIETS = new Ingevuld(Map.of());

  /** A value of a field. */
  public record Veld(String naam, String waarde) {}

  /** Of a form that was refused; empty for any other request. */
  public static Ingevuld van(Verzoek verzoek) {
    if (!verzoek.isFormulier()) {
      return NIETS;
    }
    Map<String, List<String>> velden = new LinkedHashMap<>(verzoek.formulier());
    velden
        .keySet()
        .removeIf(
            naam -> naam.toLowerCase(Locale.ROOT).contains("wachtwoord") || naam.startsWith(VOOR));
    return new Ingevuld(velden);
  }

  /** What came along with the login. */
  public static Ingevuld uitInlog(Map<String, List<String>> formulier) {
    Map<String, List<String>> velden = new LinkedHashMap<>();
    formulier.forEach(
        (naam, waarden) -> {
          if (naam.startsWith(VOOR)) {
            velden.put(naam.substring(VOOR.length()), waarden);
          }
        });
    return new Ingevuld(velden);
  }

  public boolean isLeeg() {
    return velden.isEmpty();
  }

  /** As fields of the form that it came from. */
  public List<Veld> eigen() {
    return alsVelden("");
  }

  /** As fields beside those of the login. */
  public List<Veld> naastInlog() {
    return alsVelden(VOOR);
  }

  private List<Veld> alsVelden(String voor) {
    return velden.entrySet().stream()
        .flatMap(
            veld -> veld.getValue().stream().map(waarde -> new Veld(voor + veld.getKey(), waarde)))
        .toList();
  }
}
