package nl.werkbrug.engine.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.plaatsing.Voorstelverloop;
import nl.werkbrug.data.domain.ronde.Matchingsronde;
import nl.werkbrug.data.domain.ronde.Regeloordeel;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.store.AanbodStore;
import nl.werkbrug.data.store.BeleidskaderStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.RondeStore;
import nl.werkbrug.data.store.UitkomstStore;
import nl.werkbrug.data.store.VerloopStore;
import nl.werkbrug.data.store.WerkgeverStore;
import nl.werkbrug.data.store.WerkzoekendeStore;
import nl.werkbrug.engine.matching.Beoordelaar;

/** The candidates that a werkgever may see: released by the person and by the consulent. */
public final class Kandidatenlijst {
  private final VerloopStore verlopen;
  private final UitkomstStore uitkomsten;
  private final AanbodStore aanbod;
  private final WerkgeverStore werkgevers;
  private final WerkzoekendeStore werkzoekenden;
  private final RondeStore rondes;
  private final BeleidskaderStore beleidskaders;
  private final Contextbron contexten;

  public Kandidatenlijst(Database database, Contextbron contexten) {
    this.contexten = contexten;
    verlopen = new VerloopStore(database);
    uitkomsten = new UitkomstStore(database);
    aanbod = new AanbodStore(database);
    werkgevers = new WerkgeverStore(database);
    werkzoekenden = new WerkzoekendeStore(database);
    rondes = new RondeStore(database);
    beleidskaders = new BeleidskaderStore(database);
  }

  /** The candidates of a werkgever, by aanbod; an {@code Opslagfout} when there is no such one. */
  public List<Kandidaatbeeld> list(WerkgeverId werkgever) {
    werkgevers.get(werkgever);
    List<Kandidaatbeeld> uit = new ArrayList<>();
    for (Voorstelverloop verloop : verlopen.listZichtbaar(werkgever)) {
      uit.add(beeld(verloop));
    }
    return uit;
  }

  /** A candidate, when this werkgever may see it. */
  public Optional<Kandidaatbeeld> find(WerkgeverId werkgever, VoorstelId voorstel) {
    return verlopen
        .find(voorstel)
        .filter(Voorstelverloop::zichtbaarVoorWerkgever)
        .filter(
            verloop -> {
              var kern = aanbod.get(verloop.aanbod()).kern();
              return kern.werkgever().equals(werkgever) || werkgever.equals(kern.inlener());
            })
        .map(this::beeld);
  }

  private Kandidaatbeeld beeld(Voorstelverloop verloop) {
    Voorstel voorstel = uitkomsten.getVoorstel(verloop.voorstel());
    Werkaanbod werk = aanbod.get(verloop.aanbod());
    return Kandidaatbeeld.van(voorstel, verloop, werk, regels(voorstel, verloop, werk));
  }

  /** The rules of the round, unless the consulent chose another place. */
  private List<Regeloordeel> regels(Voorstel voorstel, Voorstelverloop verloop, Werkaanbod werk) {
    if (voorstel.aanbod().equals(verloop.aanbod())) {
      return voorstel.regels();
    }
    Matchingsronde ronde = rondes.get(voorstel.ronde());
    return Beoordelaar.van(
            contexten.van(
                beleidskaders.get(ronde.beleidskader(), ronde.beleidsversie()), ronde.bereik()))
        .beoordeel(werkzoekenden.get(voorstel.werkzoekende()), werk)
        .regels();
  }
}
