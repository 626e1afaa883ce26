package nl.werkbrug.api.configure;

import java.time.Clock;
import nl.werkbrug.api.auth.Bekenden;
import nl.werkbrug.api.auth.Demogebruiker;
import nl.werkbrug.api.auth.EersteKeer;
import nl.werkbrug.api.auth.Oidcinstelling;
import nl.werkbrug.api.auth.Oidclogin;
import nl.werkbrug.api.auth.Persoonslinks;
import nl.werkbrug.api.auth.Sessies;
import nl.werkbrug.api.auth.Sleutels;
import nl.werkbrug.api.auth.Vastlegging;
import nl.werkbrug.api.auth.Weigeringen;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Idempotentie;
import nl.werkbrug.api.http.Poort;
import nl.werkbrug.api.http.beheer.Auditroutes;
import nl.werkbrug.api.http.beheer.Gebruikerroutes;
import nl.werkbrug.api.http.beheer.Logboekroutes;
import nl.werkbrug.api.http.beheer.Sessieroutes;
import nl.werkbrug.api.http.beheer.Sleutelroutes;
import nl.werkbrug.api.http.invoer.Inlezing;
import nl.werkbrug.api.web.beheer.Beheerdiensten;
import nl.werkbrug.api.web.inlog.Inlogdiensten;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.store.AccountStore;
import nl.werkbrug.data.store.ApiSleutelStore;
import nl.werkbrug.data.store.AuditStore;
import nl.werkbrug.data.store.BereikStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.KenmerkStore;
import nl.werkbrug.data.store.PersoonslinkStore;
import nl.werkbrug.data.store.VerwerkingStore;
import nl.werkbrug.engine.search.Zoekindex;
import org.jspecify.annotations.Nullable;

/** Who gets in: accounts, sessions and keys, wired together. */
final class Toegangsdeel {
  private final Database database;
  private final Clock klok;
  private final AccountStore accounts;
  private final ApiSleutelStore sleutelstore;
  private final AuditStore audit;
  private final Weigeringen weigeringen;
  private final Sessies sessies;
  private final Sleutels sleutels;
  private final EersteKeer eersteKeer;
  private final @Nullable Oidclogin oidc;
  private final boolean lokaal;
  private final Persoonslinks persoonslinks;
  private final Bekenden bekenden;

  Toegangsdeel(Database database, Instellingen instellingen, Clock klok) {
    boolean lokaal = instellingen.lokaalInloggen();
    Oidcinstelling provider = instellingen.oidc();
    this.lokaal = lokaal;
    this.database = database;
    this.klok = klok;
    accounts = new AccountStore(database);
    sleutelstore = new ApiSleutelStore(database);
    audit = new AuditStore(database);
    weigeringen = new Weigeringen(database, audit, klok);
    sessies = new Sessies(accounts, klok, weigeringen, lokaal);
    sleutels = new Sleutels(sleutelstore, klok);
    eersteKeer = new EersteKeer(accounts, lokaal);
    oidc =
        provider == null
            ? null
            : new Oidclogin(provider, database, accounts, sessies, weigeringen, klok);
    persoonslinks = new Persoonslinks(new PersoonslinkStore(database), klok, weigeringen);
    bekenden =
        new Bekenden(
            sessies, sleutels, persoonslinks, new Demogebruiker(new KenmerkStore(database)));
  }

  Poort poort() {
    return new Poort(
        bekenden,
        new BereikStore(database),
        new Vastlegging(database, klok),
        weigeringen,
        new Idempotentie(database));
  }

  Inlogdiensten diensten() {
    return new Inlogdiensten(sessies, persoonslinks, bekenden, eersteKeer, oidc, lokaal);
  }

  Persoonslinks persoonslinks() {
    return persoonslinks;
  }

  EersteKeer eersteKeer() {
    return eersteKeer;
  }

  Beheerdiensten beheer(Zoekindex index, Inlezing inlezing, Normen normen) {
    return new Beheerdiensten(accounts, sleutelstore, sleutels, audit, index, inlezing, normen);
  }

  void voegToe(HttpDienst http) {
    new Sessieroutes(sessies, persoonslinks, bekenden, accounts, database).voegToe(http);
    new Gebruikerroutes(database, accounts).voegToe(http);
    new Auditroutes(audit).voegToe(http);
    new Logboekroutes(new VerwerkingStore(database)).voegToe(http);
    new Sleutelroutes(database, sleutels, sleutelstore, klok).voegToe(http);
  }
}
