package nl.werkbrug.data.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.werkbrug.data.domain.AanbodId;
import nl.werkbrug.data.domain.JobcoachId;
import nl.werkbrug.data.domain.OngeldigeGegevens;
import nl.werkbrug.data.domain.RondeId;
import nl.werkbrug.data.domain.VoorstelId;
import nl.werkbrug.data.domain.WerkzoekendeId;
import nl.werkbrug.data.domain.ronde.NietGeplaatst;
import nl.werkbrug.data.domain.ronde.Rondewijziging;
import nl.werkbrug.data.domain.ronde.Voorstel;
import nl.werkbrug.data.json.DomeinJson;
import org.jspecify.annotations.Nullable;

/**
 * What rounds found: voorstellen and people without one, each in the order in which they were
 * added, and files that belong to a round, such as its dossier.
 */
public final class UitkomstStore {
  private static final int BLOK = 500;
  private static final int DEEL_BYTES = 1 << 20;
  private static final int MEESTE_PER_PAGINA = 1_000;

  /** Which voorstellen to list; null fits all. */
  public record Filter(
      @Nullable WerkzoekendeId werkzoekende,
      @Nullable AanbodId aanbod,
      @Nullable JobcoachId jobcoach) {
    public static final Filter ALLES = new Filter(null, null, null);
  }

  private static final String VOORSTEL =
      "INSERT INTO voorstel (id, ronde, volgnummer, werkzoekende, aanbod, jobcoach,"
          + " passendheid, document) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String NIET_GEPLAATST =
      "INSERT INTO niet_geplaatst (ronde, volgnummer, werkzoekende, reden, document)"
          + " VALUES (?, ?, ?, ?, ?)";

  private static final String WIJZIGING =
      "INSERT INTO rondewijziging (ronde, volgnummer, werkzoekende, soort, document)"
          + " VALUES (?, ?, ?, ?, ?)";

  private final Database database;

  public UitkomstStore(Database database) {
    this.database = database;
  }

  /** Adds voorstellen after those that the round has; a person can have one per round. */
  public void voegVoorstellenToe(Sessie sessie, RondeId ronde, List<Voorstel> voorstellen) {
    List<Verwijzing> verwijzingen = new ArrayList<>();
    for (Voorstel voorstel : voorstellen) {
      eisRonde(ronde, voorstel.ronde());
      new Verwijzing.Verzamelaar(Soort.MATCHINGSRONDE, ronde.waarde(), verwijzingen)
          .naar(Soort.WERKZOEKENDE, "werkzoekende", voorstel.werkzoekende())
          .naar(Soort.AANBOD, "aanbod", voorstel.aanbod())
          .naar(Soort.JOBCOACH, "jobcoach", voorstel.jobcoach());
    }
    controleer(sessie, ronde, verwijzingen);
    long nummer = volgendNummer(sessie, "voorstel", ronde);
    Iterator<String> documenten = documenten(voorstellen);
    List<@Nullable Object[]> rijen = new ArrayList<>();
    for (Voorstel voorstel : voorstellen) {
      rijen.add(
          new @Nullable Object[] {
            voorstel.id().waarde(),
            ronde.waarde(),
            nummer++,
            voorstel.werkzoekende().waarde(),
            voorstel.aanbod().waarde(),
            voorstel.jobcoach() == null ? null : voorstel.jobcoach().waarde(),
            voorstel.passendheid(),
            documenten.next()
          });
      spoel(sessie, VOORSTEL, rijen, BLOK);
    }
    spoel(sessie, VOORSTEL, rijen, 1);
  }

  /** Adds people without a voorstel after those that the round has. */
  public void voegNietGeplaatstToe(Sessie sessie, RondeId ronde, List<NietGeplaatst> mensen) {
    List<Verwijzing> verwijzingen = new ArrayList<>();
    for (NietGeplaatst mens : mensen) {
      eisRonde(ronde, mens.ronde());
      new Verwijzing.Verzamelaar(Soort.MATCHINGSRONDE, ronde.waarde(), verwijzingen)
          .naar(Soort.WERKZOEKENDE, "werkzoekende", mens.werkzoekende());
    }
    controleer(sessie, ronde, verwijzingen);
    long nummer = volgendNummer(sessie, "niet_geplaatst", ronde);
    Iterator<String> documenten = documenten(mensen);
    List<@Nullable Object[]> rijen = new ArrayList<>();
    for (NietGeplaatst mens : mensen) {
      rijen.add(
          new @Nullable Object[] {
            ronde.waarde(),
            nummer++,
            mens.werkzoekende().waarde(),
            mens.reden().name(),
            documenten.next()
          });
      spoel(sessie, NIET_GEPLAATST, rijen, BLOK);
    }
    spoel(sessie, NIET_GEPLAATST, rijen, 1);
  }

  /** Adds what a replanned round changed, after what the round has; once per person. */
  public void voegWijzigingenToe(Sessie sessie, RondeId ronde, List<Rondewijziging> wijzigingen) {
    List<Verwijzing> verwijzingen = new ArrayList<>();
    for (Rondewijziging wijziging : wijzigingen) {
      eisRonde(ronde, wijziging.ronde());
      new Verwijzing.Verzamelaar(Soort.MATCHINGSRONDE, ronde.waarde(), verwijzingen)
          .naar(Soort.WERKZOEKENDE, "werkzoekende", wijziging.werkzoekende());
    }
    controleer(sessie, ronde, verwijzingen);
    long nummer = volgendNummer(sessie, "rondewijziging", ronde);
    Iterator<String> documenten = documenten(wijzigingen);
    List<@Nullable Object[]> rijen = new ArrayList<>();
    for (Rondewijziging wijziging : wijzigingen) {
      rijen.add(
          new @Nullable Object[] {
            ronde.waarde(),
            nummer++,
            wijziging.werkzoekende().waarde(),
            wijziging.soort().name(),
            documenten.next()
          });
      spoel(sessie, WIJZIGING, rijen, BLOK);
    }
    spoel(sessie, WIJZIGING, rijen, 1);
  }

  public Optional<Voorstel> findVoorstel(VoorstelId id) {
    return database.lees(
        sessie ->
            sessie.eerste(
                "SELECT document FROM voorstel WHERE id = ?",
                rij -> Document.lees(rij.getString(1), Voorstel.class),
                id.waarde()));
  }

  /** An {@link Opslagfout} when there is none. */
  public Voorstel getVoorstel(VoorstelId id) {
    return findVoorstel(id).orElseThrow(() -> Opslagfout.nietGevonden("voorstel", id));
  }

  /**
   * One page of the voorstellen of a round.
   *
   * @param na cursor of the page before, or null for the first
   * @param hoogstens 1 to 1 000
   */
  public Pagina<Voorstel> listVoorstellen(
      RondeId ronde, Filter filter, @Nullable String na, int hoogstens) {
    StringBuilder waar = new StringBuilder();
    List<Object> waarden = new ArrayList<>();
    eis(waar, waarden, "werkzoekende", filter.werkzoekende());
    eis(waar, waarden, "aanbod", filter.aanbod());
    eis(waar, waarden, "jobcoach", filter.jobcoach());
    // "+": by the index of the filter, not by the whole round in order
    String nummer = waarden.isEmpty() ? "volgnummer" : "+volgnummer";
    return pagina(
        "voorstel", Voorstel.class, ronde, nummer, waar.toString(), waarden, na, hoogstens);
  }

  /** As {@link #listVoorstellen}, of the people without one; {@code reden} null fits all. */
  public Pagina<NietGeplaatst> listNietGeplaatst(
      RondeId ronde, NietGeplaatst.@Nullable Reden reden, @Nullable String na, int hoogstens) {
    StringBuilder waar = new StringBuilder();
    List<Object> waarden = new ArrayList<>();
    eis(waar, waarden, "reden", reden);
    return pagina(
        "niet_geplaatst",
        NietGeplaatst.class,
        ronde,
        "volgnummer",
        waar.toString(),
        waarden,
        na,
        hoogstens);
  }

  /**
   * As {@link #listVoorstellen}, of what a replanned round changed; {@code soort} null fits all.
   */
  public Pagina<Rondewijziging> listWijzigingen(
      RondeId ronde, Rondewijziging.@Nullable Soort soort, @Nullable String na, int hoogstens) {
    StringBuilder waar = new StringBuilder();
    List<Object> waarden = new ArrayList<>();
    eis(waar, waarden, "soort", soort);
    return pagina(
        "rondewijziging",
        Rondewijziging.class,
        ronde,
        "volgnummer",
        waar.toString(),
        waarden,
        na,
        hoogstens);
  }

  /** How many changes of each kind a replanned round made; kinds without any are absent. */
  public Map<Rondewijziging.Soort, Integer> telWijzigingen(RondeId ronde) {
    Map<Rondewijziging.Soort, Integer> telling = new EnumMap<>(Rondewijziging.Soort.class);
    database
        .lees(
            sessie ->
                sessie.lijst(
                    "SELECT soort, count(*) FROM rondewijziging WHERE ronde = ? GROUP BY soort",
                    rij -> Map.entry(Rondewijziging.Soort.valueOf(rij.getString(1)), rij.getInt(2)),
                    ronde.waarde()))
        .forEach(een -> telling.put(een.getKey(), een.getValue()));
    return telling;
  }

  /** Hands over all voorstellen of a round, one at a time. */
  public void verwerkVoorstellen(RondeId ronde, Consumer<? super Voorstel> afnemer) {
    verwerk("voorstel", Voorstel.class, ronde, afnemer);
  }

  /** Hands over all people without a voorstel, one at a time. */
  public void verwerkNietGeplaatst(RondeId ronde, Consumer<? super NietGeplaatst> afnemer) {
    verwerk("niet_geplaatst", NietGeplaatst.class, ronde, afnemer);
  }

  /** The voorstellen that somebody ever had, the newest round first. */
  public List<Voorstel> listVoorstellenVan(WerkzoekendeId werkzoekende) {
    return database.lees(
        sessie ->
            sessie.lijst(
                "SELECT v.document FROM voorstel v JOIN matchingsronde r ON r.id = v.ronde"
                    + " WHERE v.werkzoekende = ? ORDER BY r.sleutel, r.id",
                rij -> Document.lees(rij.getString(1), Voorstel.class),
                werkzoekende.waarde()));
  }

  /** Why somebody got no voorstel in this round. */
  public Optional<NietGeplaatst> findNietGeplaatst(RondeId ronde, WerkzoekendeId werkzoekende) {
    return database.lees(
        sessie ->
            sessie.eerste(
                "SELECT document FROM niet_geplaatst WHERE ronde = ? AND werkzoekende = ?",
                rij -> Document.lees(rij.getString(1), NietGeplaatst.class),
                ronde.waarde(),
                werkzoekende.waarde()));
  }

  /** The passendheid of every voorstel of a round, by person. */
  public Map<WerkzoekendeId, Integer> passendheden(RondeId ronde) {
    Map<WerkzoekendeId, Integer> uit = new HashMap<>();
    database.<@Nullable Void>lees(
        sessie -> {
          sessie.verwerk(
              "SELECT werkzoekende, passendheid FROM voorstel WHERE ronde = ?",
              rij -> Map.entry(new WerkzoekendeId(rij.getString(1)), rij.getInt(2)),
              paar -> uit.put(paar.getKey(), paar.getValue()),
              ronde.waarde());
          return null;
        });
    return uit;
  }

  /** Everybody of a round without a voorstel, in the order of the round. */
  public List<WerkzoekendeId> listNietGeplaatsten(RondeId ronde) {
    return database.lees(
        sessie ->
            sessie.lijst(
                "SELECT werkzoekende FROM niet_geplaatst WHERE ronde = ? ORDER BY volgnummer",
                rij -> new WerkzoekendeId(rij.getString(1)),
                ronde.waarde()));
  }

  /** Removes the results and files of a round, and leaves the round. */
  public void wis(Sessie sessie, RondeId ronde) {
    sessie.voerUit("DELETE FROM voorstel WHERE ronde = ?", ronde.waarde());
    sessie.voerUit("DELETE FROM niet_geplaatst WHERE ronde = ?", ronde.waarde());
    sessie.voerUit("DELETE FROM rondewijziging WHERE ronde = ?", ronde.waarde());
    sessie.voerUit("DELETE FROM ronde_bestand WHERE ronde = ?", ronde.waarde());
  }

  /** Adds or replaces a file of a round, piece by piece; the stream is not closed. */
  public void schrijfBestand(Sessie sessie, RondeId ronde, String naam, InputStream inhoud) {
    controleer(sessie, ronde, List.of());
    sessie.voerUit("DELETE FROM ronde_bestand WHERE ronde = ? AND naam = ?", ronde.waarde(), naam);
    try {
      int deel = 0;
      byte[] bytes = inhoud.readNBytes(DEEL_BYTES);
      do {
        sessie.voerUit(
            "INSERT INTO ronde_bestand (ronde, naam, deel, inhoud) VALUES (?, ?, ?, ?)",
            ronde.waarde(),
            naam,
            deel++,
            bytes);
        bytes = inhoud.readNBytes(DEEL_BYTES);
      } while (bytes.length > 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds or replaces a file of a round that holds one value as JSON. */
  public void schrijfWaarde(Sessie sessie, RondeId ronde, String naam, Object waarde) {
    byte[] json = DomeinJson.schrijf(waarde).getBytes(StandardCharsets.UTF_8);
    schrijfBestand(sessie, ronde, naam, new ByteArrayInputStream(json));
  }

  /** Reads what {@link #schrijfWaarde} wrote. */
  public <T> Optional<T> findWaarde(RondeId ronde, String naam, Class<T> type) {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    return leesBestand(ronde, naam, uit)
        ? Optional.of(Document.lees(uit.toString(StandardCharsets.UTF_8), type))
        : Optional.empty();
  }

  /** Copies a file of a round, piece by piece; false when there is none. */
  public boolean leesBestand(RondeId ronde, String naam, OutputStream uit) {
    return database.lees(
        sessie -> {
          int[] delen = {0};
          sessie.verwerk(
              "SELECT deel FROM ronde_bestand WHERE ronde = ? AND naam = ? ORDER BY deel",
              rij -> rij.getInt(1),
              deel -> delen[0]++,
              ronde.waarde(),
              naam);
          for (int deel = 0; deel < delen[0]; deel++) {
            sessie.verwerk(
                "SELECT inhoud FROM ronde_bestand WHERE ronde = ? AND naam = ? AND deel = ?",
                rij -> rij.getBytes(1),
                bytes -> kopieer(bytes, uit),
                ronde.waarde(),
                naam,
                deel);
          }
          return delen[0] > 0;
        });
  }

  /** Names of the files of a round, in order. */
  public List<String> listBestanden(RondeId ronde) {
    return database.lees(
        sessie ->
            sessie.lijst(
                "SELECT DISTINCT naam FROM ronde_bestand WHERE ronde = ? ORDER BY naam",
                rij -> rij.getString(1),
                ronde.waarde()));
  }

  private static void kopieer(byte[] bytes, OutputStream uit) {
    try {
      uit.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Iterator<String> documenten(List<?> waarden) {
    return waarden.parallelStream().map(DomeinJson::schrijf).toList().iterator();
  }

  private static void spoel(Sessie sessie, String sql, List<@Nullable Object[]> rijen, int vanaf) {
    if (rijen.size() >= vanaf) {
      sessie.voerUitVoorAlle(sql, rijen);
      rijen.clear();
    }
  }

  private static void eisRonde(RondeId ronde, RondeId eigen) {
    if (!ronde.equals(eigen)) {
      throw new OngeldigeGegevens("ronde", eigen, "moet " + ronde + " zijn");
    }
  }

  private static void controleer(Sessie sessie, RondeId ronde, List<Verwijzing> verwijzingen) {
    List<Verwijzing> alle = new ArrayList<>(verwijzingen);
    new Verwijzing.Verzamelaar(Soort.MATCHINGSRONDE, ronde.waarde(), alle)
        .naar(Soort.MATCHINGSRONDE, "ronde", ronde);
    Verwijzing.controleer(sessie, alle, Map.of());
  }

  private static long volgendNummer(Sessie sessie, String tabel, RondeId ronde) {
    return sessie
        .eerste(
            "SELECT coalesce(max(volgnummer), 0) + 1 FROM %s WHERE ronde = ?".formatted(tabel),
            rij -> rij.getLong(1),
            ronde.waarde())
        .orElseThrow();
  }

  private static void eis(
      StringBuilder waar, List<Object> waarden, String kolom, @Nullable Object waarde) {
    if (waarde != null) {
      waar.append(" AND ").append(kolom).append(" = ?");
      waarden.add(waarde.toString());
    }
  }

  private <T> void verwerk(
      String tabel, Class<T> type, RondeId ronde, Consumer<? super T> afnemer) {
    database.<@Nullable Void>lees(
        sessie -> {
          sessie.verwerkDocumenten(
              "SELECT document FROM %s WHERE ronde = ? ORDER BY volgnummer".formatted(tabel),
              type,
              afnemer,
              ronde.waarde());
          return null;
        });
  }

  private <T> Pagina<T> pagina(
      String tabel,
      Class<T> type,
      RondeId ronde,
      String nummer,
      String waar,
      List<Object> voorwaarden,
      @Nullable String na,
      int hoogstens) {
    if (hoogstens < 1 || hoogstens > MEESTE_PER_PAGINA) {
      throw new OngeldigeGegevens("hoogstens", hoogstens, "moet tussen 1 en 1000 liggen");
    }
    record Rij<T>(long nummer, T waarde) {}
    List<Object> waarden = new ArrayList<>(List.of(ronde.waarde(), nummer(na)));
    waarden.addAll(voorwaarden);
    waarden.add(hoogstens + 1);
    List<Rij<T>> rijen =
        database.lees(
            sessie ->
                sessie.lijst(
                    "SELECT volgnummer, document FROM %s WHERE ronde = ? AND %s > ?%s"
                        .concat(" ORDER BY %s LIMIT ?")
                        .formatted(tabel, nummer, waar, nummer),
                    rij -> new Rij<>(rij.getLong(1), Document.lees(rij.getString(2), type)),
                    waarden.toArray()));
    boolean meer = rijen.size() > hoogstens;
    List<Rij<T>> getoond = meer ? rijen.subList(0, hoogstens) : rijen;
    return new Pagina<>(
        getoond.stream().map(Rij::waarde).toList(),
        meer ? Long.toString(getoond.getLast().nummer()) : null);
  }

  private static long nummer(@Nullable String na) {
    try {
      return na == null ? 0 : Long.parseLong(na);
    } catch (NumberFormatException e) {
      throw new OngeldigeGegevens("na", na, "moet komen uit de vorige bladzijde");
    }
  }

  /** How many voorstellen of a round each consulent has; who has none is left out. */
  public Map<String, Long> voorstellenPerConsulent(Sessie sessie, RondeId ronde) {
    Map<String, Long> aantallen = new TreeMap<>();
    sessie
        .lijst(
            "SELECT w.consulent, count(*) FROM voorstel v JOIN werkzoekende w"
                + " ON w.id = v.werkzoekende WHERE v.ronde = ? AND w.consulent IS NOT NULL"
                + " GROUP BY w.consulent",
            rij -> Map.entry(rij.getString(1), rij.getLong(2)),
            ronde.waarde())
        .forEach(een -> aantallen.put(een.getKey(), een.getValue()));
    return aantallen;
  }
}
