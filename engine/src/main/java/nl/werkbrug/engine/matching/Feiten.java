package nl.werkbrug.engine.matching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.Belastingaspect;
import nl.werkbrug.data.domain.Beroep;
import nl.werkbrug.data.domain.BeroepCode;
import nl.werkbrug.data.domain.CompetentieCode;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.Rijbewijs;
import nl.werkbrug.data.domain.Sbi;
import nl.werkbrug.data.domain.Taalbeheersing;
import nl.werkbrug.data.domain.Taalniveau;
import nl.werkbrug.data.domain.Taalonderdeel;
import nl.werkbrug.data.domain.Vervoermiddel;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.aanbod.AanbodSoort;
import nl.werkbrug.data.domain.aanbod.Aanbodkern;
import nl.werkbrug.data.domain.aanbod.Aanbodstatus;
import nl.werkbrug.data.domain.aanbod.Arrangement;
import nl.werkbrug.data.domain.aanbod.Belasting;
import nl.werkbrug.data.domain.aanbod.Competentievraag;
import nl.werkbrug.data.domain.aanbod.Eisen;
import nl.werkbrug.data.domain.aanbod.Verdringingstoets;
import nl.werkbrug.data.domain.aanbod.Werkaanbod;
import nl.werkbrug.data.domain.aanbod.Werktijd;
import nl.werkbrug.data.domain.beleid.Toelating;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import nl.werkbrug.data.domain.werkzoekende.Belastbaarheid;
import nl.werkbrug.data.domain.werkzoekende.Beschikbaarheid;
import nl.werkbrug.data.domain.werkzoekende.Certificaat;
import nl.werkbrug.data.domain.werkzoekende.Clientprofiel;
import nl.werkbrug.data.domain.werkzoekende.Cohort;
import nl.werkbrug.data.domain.werkzoekende.Doelgroep;
import nl.werkbrug.data.domain.werkzoekende.Kwalificatie;
import nl.werkbrug.data.domain.werkzoekende.Mobiliteit;
import nl.werkbrug.data.domain.werkzoekende.Opleiding;
import nl.werkbrug.data.domain.werkzoekende.Participatie;
import nl.werkbrug.data.domain.werkzoekende.UwvAdvies;
import nl.werkbrug.data.domain.werkzoekende.Wensen;
import nl.werkbrug.data.domain.werkzoekende.Werkervaring;
import nl.werkbrug.data.domain.werkzoekende.Werkzoekende;
import nl.werkbrug.data.geo.Reisnormen.Norm;
import nl.werkbrug.data.geo.Reiswijze;
import org.jspecify.annotations.Nullable;

/** Turns people and aanbod into primitives that can be compared fast. Thread-safe. */
final class Feiten {
  static final byte UWV_GEEN = 0;
  static final byte UWV_AANGEVRAAGD = 1;
  static final byte UWV_POSITIEF = 2;
  static final byte UWV_NEGATIEF = 3;

  static final byte TOETS_NIET_GEDAAN = 0;
  static final byte TOETS_GOED = 1;
  static final byte TOETS_VERDRINGING = 2;

  private static final AanbodSoort[] SOORTEN = AanbodSoort.values();
  private static final int BITS_PER_TAALNIVEAU = 3;

  private final Regelcontext context;
  private final Nummering<String> certificaten = new Nummering<>();
  private final Nummering<String> talen = new Nummering<>();
  private final Nummering<CompetentieCode> competenties = new Nummering<>();
  private final Nummering<BeroepCode> beroepen = new Nummering<>();
  private final Nummering<String> groepen = new Nummering<>();
  private final Nummering<GemeenteId> gemeenten = new Nummering<>();
  private final Nummering<WerkgeverId> werkgevers = new Nummering<>();
  private final Nummering<AanbodId> aanbodnummers = new Nummering<>();

  Feiten(Regelcontext context) {
    this.context = context;
  }

  // ---- personen

  PersoonFeiten persoon(Werkzoekende w) {
    Norm auto = context.reisnormen().norm(Reiswijze.AUTO);
    PersoonFeiten p = new PersoonFeiten(this, context, w, auto);
    p.actief = w.status() == Werkzoekende.Status.ACTIEF;
    GemeenteId gemeente = w.gemeente().waardeOfNull();
    if (gemeente != null) {
      p.gemeente = gemeenten.nummer(gemeente);
      p.lokaleGemeenten =
          context.kader().lokaleGebieden().stream()
              .filter(gebied -> gebied.contains(gemeente))
              .flatMap(Collection::stream)
              .distinct()
              .mapToInt(gemeenten::nummer)
              .toArray();
    }
    Set<GemeenteId> bereik = context.bereikGemeenten();
    p.inBereikGemeente =
        bereik.isEmpty()
            ? PersoonFeiten.JA
            : gemeente == null
                ? PersoonFeiten.WEETNIET
                : bereik.contains(gemeente) ? PersoonFeiten.JA : PersoonFeiten.NEE;
    participatie(p, w);
    kwalificatie(p, w.kwalificatie());
    belastbaarheid(p, w.belastbaarheid());
    beschikbaarheid(p, w.beschikbaarheid());
    mobiliteit(p, w.mobiliteit());
    wensen(p, w.wensen());
    Begeleidingsrekening.vul(p, w, context.kader().begeleiding());
    return p;
  }

  private void participatie(PersoonFeiten p, Werkzoekende w) {
    Participatie participatie = w.participatie();
    Doelgroep doelgroep = participatie.doelgroep().waardeOfNull();
    Set<Doelgroep> bereik = context.bereik().doelgroepen();
    p.inBereikDoelgroep =
        bereik.isEmpty()
            ? PersoonFeiten.JA
            : doelgroep == null
                ? PersoonFeiten.WEETNIET
                : bereik.contains(doelgroep) ? PersoonFeiten.JA : PersoonFeiten.NEE;
    if (doelgroep != null) {
      p.doelgroep = doelgroep.ordinal();
      p.metLks = doelgroep.metLks();
      Toelating[] toelating = new Toelating[SOORTEN.length];
      for (AanbodSoort soort : SOORTEN) {
        toelating[soort.ordinal()] = context.kader().plaatsing().toelating(doelgroep, soort);
      }
      p.toelating = toelating;
      p.ontwikkeldoel = doelgroep == Doelgroep.KORT_TRAJECT || doelgroep == Doelgroep.LKS_MDP;
      p.loonwaardedoel = doelgroep == Doelgroep.LKS_ZDP || doelgroep == Doelgroep.BESCHUT_WERK;
    }
    Clientprofiel profiel = participatie.clientprofiel().waardeOfNull();
    p.profiel = profiel == null ? PersoonFeiten.GEEN : profiel.ordinal() + 1;
    LocalDate ontheffing = participatie.ontheffingTot();
    p.ontheffing = ontheffing != null && !ontheffing.isBefore(context.peildatum());
    var uitkering = participatie.uitkering().waardeOfNull();
    p.uitkering = uitkering == null ? PersoonFeiten.GEEN : uitkering.ordinal();
    p.uwvAdvies =
        switch (participatie.uwvAdvies()) {
          case UwvAdvies.NietGevraagd geen -> UWV_GEEN;
          case UwvAdvies.Aangevraagd aanvraag -> UWV_AANGEVRAAGD;
          case UwvAdvies.Afgegeven advies -> advies.positief() ? UWV_POSITIEF : UWV_NEGATIEF;
        };
    p.lksToegekend = drieweg(participatie.lksToegekend());
    p.cohortSw = drieweg(participatie.cohort().map(cohort -> cohort == Cohort.SW_ZITTEND));
    p.proVso = drieweg(participatie.proVso());
    p.wmoDagbesteding = drieweg(participatie.wmoDagbesteding());
    p.onderwijsPassend = drieweg(participatie.onderwijsPassend());
    Integer leeftijd = w.persoon().leeftijd(context.peildatum()).waardeOfNull();
    p.leeftijd = leeftijd == null ? PersoonFeiten.GEEN : Math.max(0, leeftijd);
  }

  private void kwalificatie(PersoonFeiten p, Kwalificatie k) {
    Set<Rijbewijs> rijbewijzen = k.rijbewijzen().waardeOfNull();
    if (rijbewijzen != null) {
      p.rijbewijzenBekend = true;
      rijbewijzen.forEach(rijbewijs -> p.rijbewijzen |= Rijbewijslogica.omvat(rijbewijs));
    }
    List<Certificaat> certificaten = k.certificaten().waardeOfNull();
    p.certificatenBekend = certificaten != null;
    List<String> behaald = new ArrayList<>();
    List<String> onzeker = new ArrayList<>();
    if (certificaten != null) {
      for (Certificaat certificaat : certificaten) {
        verdeel(certificaat.naam(), certificaat.behaald(), behaald, onzeker);
      }
    }
    for (Opleiding opleiding : k.opleidingen()) {
      verdeel(opleiding.naam(), opleiding.diploma(), behaald, onzeker);
    }
    p.behaald = behaald.stream().mapToInt(this::certificaat).toArray();
    p.behaaldOnbekend = onzeker.stream().mapToInt(this::certificaat).toArray();
    var niveau = k.werkDenkniveau().waardeOfNull();
    p.niveau = niveau == null ? PersoonFeiten.GEEN : niveau.code();
    p.talen = k.talen().stream().mapToInt(taal -> talen.nummer(taal.taal())).toArray();
    p.taalniveaus = k.talen().stream().mapToInt(Feiten::taalniveaus).toArray();
    k.competenties().forEach((code, hoogte) -> zetCompetentie(p, code, hoogte));
    p.wensberoepen = nummers(k.bemiddelingsberoepen());
    p.wensgroepen = groepen(k.bemiddelingsberoepen());
    List<BeroepCode> ervaring =
        k.werkervaring().stream()
            .map(Werkervaring::beroep)
            .map(Gegeven::waardeOfNull)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    p.ervaringberoepen = nummers(ervaring);
    p.ervaringgroepen = groepen(ervaring);
    p.wenssectoren = sectoren(k.sectoren());
    p.tekst =
        Tekstkenmerk.van(
            Stream.concat(
                    k.interesses().stream(),
                    k.bemiddelingsberoepen().stream()
                        .filter(context.beroepen()::containsKey)
                        .map(context::naam))
                .toList());
    p.wensenBekend =
        p.wensberoepen.length > 0
            || p.ervaringberoepen.length > 0
            || !k.sectoren().isEmpty()
            || !p.tekst.isLeeg();
  }

  private static void verdeel(
      String naam, Gegeven<Boolean> gehaald, List<String> behaald, List<String> onzeker) {
    if (gehaald.is(true)) {
      behaald.add(naam);
    } else if (!gehaald.isBekend()) {
      onzeker.add(naam);
    }
  }

  private void zetCompetentie(PersoonFeiten p, CompetentieCode code, int hoogte) {
    int nummer = competenties.nummer(code);
    if (nummer >= p.competenties.length) {
      p.competenties = Arrays.copyOf(p.competenties, nummer + 1);
    }
    p.competenties[nummer] = (byte) hoogte;
  }

  private void belastbaarheid(PersoonFeiten p, Belastbaarheid belastbaarheid) {
    for (Belastingaspect aspect : Belastingaspect.values()) {
      Belastbaarheid.Niveau niveau = belastbaarheid.op(aspect).waardeOfNull();
      int code = niveau == null ? 3 : niveau.ordinal();
      p.belastbaarheid |= code << (2 * aspect.ordinal());
    }
  }

  private void beschikbaarheid(PersoonFeiten p, Beschikbaarheid b) {
    p.urenMin = getal(b.urenMin());
    p.urenMax = getal(b.urenMax());
    p.alleenKantoortijden = drieweg(b.alleenKantoortijden());
    p.onregelmatig = drieweg(b.onregelmatig());
    p.vanaf = dag(b.vanaf().waardeOfNull(), PersoonFeiten.DAG_ONBEKEND);
    p.tot = dag(b.tot().waardeOfNull(), PersoonFeiten.DAG_ONBEKEND);
  }

  private void mobiliteit(PersoonFeiten p, Mobiliteit m) {
    var postcode = m.postcode().waardeOfNull();
    p.punt = postcode == null ? null : context.postcodes().punt(postcode).waardeOfNull();
    p.maximumKm = getal(m.maximaleReisafstandKm());
    p.maximumMinuten = getal(m.maximaleReistijdMinuten());
    Set<Vervoermiddel> middelen = m.vervoermiddelen().waardeOfNull();
    p.middelenBekend = middelen != null;
    List<Reiswijze> wijzen =
        middelen == null ? List.of(Reiswijze.values()) : Reiswijze.van(middelen);
    p.middelen = wijzen.stream().map(context.reisnormen()::norm).toArray(Norm[]::new);
  }

  private void wensen(PersoonFeiten p, Wensen wensen) {
    wensen.eigenWens().forEach(soort -> p.eigenWens |= 1 << soort.ordinal());
    p.heeftSectoruitsluiting = !wensen.uitgeslotenSectoren().isEmpty();
    p.uitgeslotenSectoren = sectoren(wensen.uitgeslotenSectoren());
    p.uitgeslotenWerkgevers =
        wensen.uitgeslotenWerkgevers().stream().mapToInt(werkgevers::nummer).toArray();
    p.uitgeslotenAanbod =
        wensen.uitgeslotenAanbod().stream().mapToInt(aanbodnummers::nummer).toArray();
  }

  // ---- aanbod

  AanbodFeiten aanbod(Werkaanbod aanbod) {
    Aanbodkern kern = aanbod.kern();
    AanbodFeiten a = new AanbodFeiten(this, context, aanbod, aanbodnummers.nummer(kern.id()));
    a.open = kern.status() == Aanbodstatus.OPEN;
    a.toetsplichtig = aanbod.toetsplichtig();
    a.toets =
        switch (kern.verdringingstoets()) {
          case Verdringingstoets.NietUitgevoerd niet -> TOETS_NIET_GEDAAN;
          case Verdringingstoets.Uitgevoerd toets ->
              toets.verdringing() ? TOETS_VERDRINGING : TOETS_GOED;
        };
    a.soort = aanbod.soort().ordinal();
    a.betaald = aanbod.soort().betaald();
    a.beschut = aanbod.beschut();
    a.swPlek = aanbod instanceof Arrangement arrangement && arrangement.swPlek();
    a.lks =
        switch (kern.voorwaarden().lks()) {
          case JA -> PersoonFeiten.JA;
          case NEE -> PersoonFeiten.NEE;
          case ONBEKEND -> PersoonFeiten.WEETNIET;
        };
    a.werkgever = werkgevers.nummer(kern.werkgever());
    WerkgeverId inlener = kern.inlener();
    if (inlener != null) {
      a.inlener = werkgevers.nummer(inlener);
    }
    Sbi sbi = sector(aanbod, context);
    a.sector = sbi == null ? PersoonFeiten.GEEN : Integer.parseInt(sbi.afdeling());
    GemeenteId gemeente = kern.gemeente().waardeOfNull();
    a.gemeente = gemeente == null ? PersoonFeiten.GEEN : gemeenten.nummer(gemeente);
    eisen(a, kern);
    werktijd(a, kern.werktijd());
    var postcode = kern.postcode().waardeOfNull();
    a.punt = postcode == null ? null : context.postcodes().punt(postcode).waardeOfNull();
    a.vervoerGeregeld = kern.ondersteuning().vervoerGeregeld();
    a.interneBegeleiding = kern.ondersteuning().interneBegeleidingProcent();
    BeroepCode beroep = kern.beroep().waardeOfNull();
    List<String> teksten = new ArrayList<>(List.of(kern.titel()));
    if (beroep != null) {
      a.beroep = beroepen.nummer(beroep);
      Beroep rij = context.beroepen().get(beroep);
      if (rij != null) {
        a.groep = groepen.nummer(rij.groep());
        teksten.add(rij.naam());
      }
    }
    a.tekst = Tekstkenmerk.van(teksten);
    a.inclusie = Deelscore.inclusie(aanbod);
    a.duurzaamheid = Deelscore.duurzaamheid(aanbod);
    a.ontwikkeling = Deelscore.ontwikkeling(aanbod);
    return a;
  }

  /** Sector of the work, else of the employer; null when both are unknown. */
  static @Nullable Sbi sector(Werkaanbod aanbod, Regelcontext context) {
    Sbi eigen = aanbod.kern().sbi().waardeOfNull();
    if (eigen != null) {
      return eigen;
    }
    Werkgever werkgever = context.werkgevers().get(aanbod.kern().werkgever());
    return werkgever == null ? null : werkgever.sbi().waardeOfNull();
  }

  private void eisen(AanbodFeiten a, Aanbodkern kern) {
    Eisen eisen = kern.eisen();
    Integer leeftijd = eisen.minimumleeftijd();
    a.minimumleeftijd = leeftijd == null ? PersoonFeiten.GEEN : leeftijd;
    eisen.rijbewijzen().forEach(rijbewijs -> a.rijbewijzen |= 1 << rijbewijs.ordinal());
    a.certificaten = eisen.certificaten().stream().mapToInt(this::certificaat).toArray();
    var niveau = eisen.werkDenkniveau();
    a.niveau = niveau == null ? PersoonFeiten.GEEN : niveau.code();
    a.talen = eisen.talen().stream().mapToInt(taal -> talen.nummer(taal.taal())).toArray();
    a.taalniveaus = eisen.talen().stream().mapToInt(Feiten::taalniveaus).toArray();
    List<Competentievraag> vraag = eisen.competenties();
    a.competenties = new int[vraag.size()];
    a.competentieniveaus = new byte[vraag.size()];
    a.competentiegewichten = new byte[vraag.size()];
    for (int i = 0; i < vraag.size(); i++) {
      a.competenties[i] = competenties.nummer(vraag.get(i).competentie());
      a.competentieniveaus[i] = (byte) vraag.get(i).niveau();
      a.competentiegewichten[i] = (byte) vraag.get(i).gewicht();
    }
    Set<Belastingaspect> aanpasbaar = kern.ondersteuning().aanpasbareBelasting();
    for (Map.Entry<Belastingaspect, Belasting> last : eisen.belasting().entrySet()) {
      if (!aanpasbaar.contains(last.getKey())) {
        a.belasting |= (last.getValue().ordinal() + 1) << (2 * last.getKey().ordinal());
      }
    }
  }

  private void werktijd(AanbodFeiten a, Werktijd werktijd) {
    a.urenMin = werktijd.urenMin();
    a.urenMax = werktijd.urenMax();
    a.kantoortijden = drieweg(werktijd.kantoortijden());
    a.onregelmatig = drieweg(werktijd.onregelmatig());
    a.start = dag(werktijd.start().waardeOfNull(), PersoonFeiten.DAG_ONBEKEND);
    a.startVrij = werktijd.startVrij();
    a.heeftEinde = werktijd.einde() != null;
    a.einde = dag(werktijd.einde(), AanbodFeiten.OPEN_EINDE);
    a.sluiting = dag(werktijd.sluitingsdatum(), AanbodFeiten.OPEN_EINDE);
  }

  // ---- hulp

  private int certificaat(String naam) {
    return certificaten.nummer(genormaliseerd(naam));
  }

  /** Names of certificates are compared without case and surrounding space. */
  static String genormaliseerd(String naam) {
    return naam.strip().toLowerCase(Locale.ROOT);
  }

  private int[] nummers(List<BeroepCode> codes) {
    return codes.stream().mapToInt(beroepen::nummer).toArray();
  }

  private int[] groepen(List<BeroepCode> codes) {
    return codes.stream()
        .map(context.beroepen()::get)
        .filter(Objects::nonNull)
        .mapToInt(beroep -> groepen.nummer(beroep.groep()))
        .distinct()
        .toArray();
  }

  private static boolean[] sectoren(Collection<Sbi> sectoren) {
    boolean[] vlaggen = new boolean[100];
    sectoren.forEach(sbi -> vlaggen[Integer.parseInt(sbi.afdeling())] = true);
    return vlaggen;
  }

  /** Three bits per skill, 0 for unknown or not asked. */
  static int taalniveaus(Taalbeheersing taal) {
    int gepakt = 0;
    for (Taalonderdeel onderdeel : Taalonderdeel.values()) {
      Taalniveau niveau = taal.niveaus().get(onderdeel);
      if (niveau != null) {
        gepakt |= niveau.code() << (BITS_PER_TAALNIVEAU * onderdeel.ordinal());
      }
    }
    return gepakt;
  }

  private int dag(@Nullable LocalDate datum, int anders) {
    return datum == null
        ? anders
        : Math.clamp(ChronoUnit.DAYS.between(context.peildatum(), datum), -1_000_000, 1_000_000);
  }

  private static int getal(Gegeven<Integer> gegeven) {
    Integer waarde = gegeven.waardeOfNull();
    return waarde == null ? PersoonFeiten.GEEN : waarde;
  }

  private static byte drieweg(Gegeven<Boolean> gegeven) {
    Boolean waarde = gegeven.waardeOfNull();
    return waarde == null ? PersoonFeiten.WEETNIET : waarde ? PersoonFeiten.JA : PersoonFeiten.NEE;
  }
}
