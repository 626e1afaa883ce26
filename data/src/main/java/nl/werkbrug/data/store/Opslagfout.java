package nl.werkbrug.data.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** Storing or reading failed. The message is Dutch and names ids, never people. */
public final class Opslagfout extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Who can do something about it. */
  public enum Soort {
    /** The one who asked: another id, another folder. */
    GEBRUIKER,
    /** Nobody but the makers. */
    INTERN,
    /** Whoever runs the system: disk, memory, network, rights. */
    MIDDELEN
  }

  /** Stable codes. */
  public enum Code {
    NIET_GEVONDEN(Soort.GEBRUIKER),
    NOG_IN_GEBRUIK(Soort.GEBRUIKER),
    BESTAAT_AL(Soort.GEBRUIKER),
    VEROUDERD(Soort.GEBRUIKER),
    WACHTRIJ_VOL(Soort.GEBRUIKER),
    NIET_ONDERSTEUND(Soort.GEBRUIKER),
    MAP_IN_GEBRUIK(Soort.GEBRUIKER),
    DATABASE_NIEUWER(Soort.GEBRUIKER),
    DATABASE_ANDERS(Soort.GEBRUIKER),
    DATABASE_BESCHADIGD(Soort.MIDDELEN),
    SCHIJF_VOL(Soort.MIDDELEN),
    SCHIJFFOUT(Soort.MIDDELEN),
    GEEN_RECHTEN(Soort.MIDDELEN),
    NIET_BEREIKBAAR(Soort.MIDDELEN),
    BEZET(Soort.MIDDELEN),
    GESLOTEN(Soort.INTERN),
    HUUR_VERLOREN(Soort.INTERN),
    INTERN(Soort.INTERN);

    private final Soort soort;

    Code(Soort soort) {
      this.soort = soort;
    }

    public Soort soort() {
      return soort;
    }
  }

  private final Code code;

  Opslagfout(Code code, String bericht) {
    this(code, bericht, null);
  }

  Opslagfout(Code code, String bericht, @Nullable Throwable oorzaak) {
    super(bericht, oorzaak);
    this.code = code;
  }

  public Code code() {
    return code;
  }

  public Soort soort() {
    return code.soort();
  }

  static Opslagfout nietGevonden(String wat, Object id) {
    return new Opslagfout(Code.NIET_GEVONDEN, "Er is geen %s met nummer %s.".formatted(wat, id));
  }

  static Opslagfout bestaatAl(String wat, Object id) {
    return new Opslagfout(Code.BESTAAT_AL, "Er is al een %s met nummer %s.".formatted(wat, id));
  }

  static Opslagfout verouderd(String wat, Object id) {
    return new Opslagfout(
        Code.VEROUDERD,
        "Iemand anders heeft %s %s intussen gewijzigd. Haal de nieuwste versie op."
            .formatted(wat, id));
  }

  /** What a database error means; looks through the exceptions around it. */
  static Opslagfout van(Throwable fout) {
    for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
      if (oorzaak instanceof Opslagfout eigen) {
        return eigen;
      }
      if (oorzaak instanceof SQLException sql) {
        Code code = sql instanceof SQLiteException sqlite ? vanSqlite(sqlite) : vanState(sql);
        if (code != Code.INTERN) {
          return new Opslagfout(code, bericht(code), fout);
        }
      }
    }
    return new Opslagfout(Code.INTERN, bericht(Code.INTERN), fout);
  }

  private static Code vanSqlite(SQLiteException fout) {
    return switch (fout.getResultCode().code & 0xff) {
      case 3, 8, 23 -> Code.GEEN_RECHTEN;
      case 5, 6 -> Code.BEZET;
      case 10 -> Code.SCHIJFFOUT;
      case 11, 26 -> Code.DATABASE_BESCHADIGD;
      case 13 -> Code.SCHIJF_VOL;
      case 14 -> Code.NIET_BEREIKBAAR;
      case 19 ->
          fout.getResultCode() == org.sqlite.SQLiteErrorCode.SQLITE_CONSTRAINT_FOREIGNKEY
              ? Code.NOG_IN_GEBRUIK
              : Code.INTERN;
      default -> Code.INTERN;
    };
  }

  private static Code vanState(SQLException fout) {
    String state = fout.getSQLState();
    if (state == null) {
      return fout instanceof java.sql.SQLTransientException ? Code.NIET_BEREIKBAAR : Code.INTERN;
    }
    if (state.equals("53100")) {
      return Code.SCHIJF_VOL;
    }
    if (state.equals("23503")) {
      return Code.NOG_IN_GEBRUIK;
    }
    if (state.equals("42501")) {
      return Code.GEEN_RECHTEN;
    }
    if (state.equals("55P03") || state.startsWith("40") || state.equals("57014")) {
      return Code.BEZET;
    }
    if (state.startsWith("58")) {
      return Code.SCHIJFFOUT;
    }
    if (state.startsWith("XX001") || state.startsWith("XX002")) {
      return Code.DATABASE_BESCHADIGD;
    }
    if (state.startsWith("08")
        || state.startsWith("28")
        || state.startsWith("3D")
        || state.startsWith("53")
        || state.startsWith("57P")
        || state.equals("25P03") // silent for too long
        || state.equals("25006")) { // a server that is the spare one now
      return Code.NIET_BEREIKBAAR;
    }
    return Code.INTERN;
  }

  private static String bericht(Code code) {
    return switch (code) {
      case NOG_IN_GEBRUIK -> "Dit wordt nog ergens gebruikt en kan daarom niet weg.";
      case SCHIJF_VOL -> "De schijf is vol. Maak ruimte en probeer het opnieuw.";
      case SCHIJFFOUT -> "De schijf geeft een fout. Controleer de schijf.";
      case GEEN_RECHTEN -> "Werkbrug mag niet in de database schrijven. Controleer de rechten.";
      case NIET_BEREIKBAAR -> "De database is niet bereikbaar. Controleer de plek en de inlog.";
      case BEZET -> "De database is bezet. Probeer het opnieuw.";
      case DATABASE_BESCHADIGD ->
          "De database is beschadigd of is geen database. Zet een reservekopie terug.";
      case NIET_GEVONDEN,
          BESTAAT_AL,
          VEROUDERD,
          WACHTRIJ_VOL,
          NIET_ONDERSTEUND,
          MAP_IN_GEBRUIK,
          DATABASE_NIEUWER,
          DATABASE_ANDERS,
          GESLOTEN,
          HUUR_VERLOREN,
          INTERN ->
          "De opslag geeft een onverwachte fout.";
    };
  }
}
