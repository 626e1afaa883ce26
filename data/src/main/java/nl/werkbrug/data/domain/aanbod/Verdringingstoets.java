package nl.werkbrug.data.domain.aanbod;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.data.domain.Controle;

/** The check that unpaid or SROI work does not push out paid work. */
public sealed interface Verdringingstoets {

  /** Nobody has done the check. */
  record NietUitgevoerd() implements Verdringingstoets {}

  /** The longest explanation of an answer. */
  int LANGSTE_TOELICHTING = 500;

  /** An answer; {@code toelichting} may be empty. */
  record Antwoord(Verdringingsvraag vraag, boolean ja, String toelichting) {
    public Antwoord {
      new Controle().tekst("toelichting", toelichting, 0, LANGSTE_TOELICHTING).klaar();
    }

    public boolean wijstOpVerdringing() {
      return vraag.wijstOpVerdringing(ja);
    }
  }

  /**
   * The check was done. A person judges: an answer that points to verdringing does not decide, but
   * it has to be explained when the judge sees none.
   *
   * @param verdringing true when the place would push out paid work
   * @param beoordelaar who judged, 1 to 120 characters
   * @param antwoorden one to each question, or none when only the outcome is known
   */
  record Uitgevoerd(
      boolean verdringing, LocalDate datum, String beoordelaar, List<Antwoord> antwoorden)
      implements Verdringingstoets {
    public Uitgevoerd {
      antwoorden = List.copyOf(antwoorden);
      Controle controle = new Controle().tekst("beoordelaar", beoordelaar, 1, 120);
      if (!antwoorden.isEmpty()) {
        List<Verdringingsvraag> gevraagd = antwoorden.stream().map(Antwoord::vraag).toList();
        controle.eis(
            gevraagd.size() == Verdringingsvraag.values().length
                && gevraagd.containsAll(List.of(Verdringingsvraag.values())),
            "antwoorden",
            gevraagd,
            "moet elke vraag één keer hebben");
        for (Antwoord antwoord : antwoorden) {
          controle.samenhang(
              verdringing || !antwoord.wijstOpVerdringing() || !antwoord.toelichting().isBlank(),
              antwoord.vraag().name(),
              antwoord.ja() ? "ja" : "nee",
              "wijst op verdringing: leg uit waarom het dat niet is");
        }
      }
      controle.klaar();
    }

    /** When only the outcome is known. */
    public Uitgevoerd(boolean verdringing, LocalDate datum, String beoordelaar) {
      this(verdringing, datum, beoordelaar, List.of());
    }
  }
}
