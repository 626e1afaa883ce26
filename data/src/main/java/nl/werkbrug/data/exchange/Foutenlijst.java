package nl.werkbrug.data.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.werkbrug.data.domain.Gegevensfout;
import nl.werkbrug.data.domain.OngeldigeGegevens;

/** Collects faults: all are counted, the first ones kept. */
final class Foutenlijst {
  private final List<Invoerfout> fouten = new ArrayList<>();
  private final int meest;
  private long aantal;

  Foutenlijst(int meest) {
    this.meest = meest;
  }

  void meld(String bestand, int regel, Gegevensfout fout) {
    aantal++;
    if (fouten.size() < meest) {
      fouten.add(new Invoerfout(bestand, regel, fout));
    }
  }

  void meld(String bestand, int regel, String veld, String waarde, String toegestaan) {
    meld(bestand, regel, new Gegevensfout(veld, waarde, toegestaan));
  }

  void meld(String bestand, int regel, OngeldigeGegevens ongeldig) {
    ongeldig.fouten().forEach(fout -> meld(bestand, regel, fout));
  }

  long aantal() {
    return aantal;
  }

  /** In the order of {@code bestanden}, then by line. */
  List<Invoerfout> opVolgorde(List<String> bestanden) {
    List<Invoerfout> gesorteerd = new ArrayList<>(fouten);
    gesorteerd.sort(
        Comparator.<Invoerfout>comparingInt(
                fout -> Math.floorMod(bestanden.indexOf(fout.bestand()), Integer.MAX_VALUE))
            .thenComparing(Invoerfout::bestand)
            .thenComparingInt(Invoerfout::regel));
    return gesorteerd;
  }
}
