package nl.werkbrug.api.configure;

import java.time.Clock;
import nl.werkbrug.api.auth.Bekenden;
import nl.werkbrug.api.auth.Demogebruiker;
import nl.werkbrug.api.auth.EersteKeer;
import nl.werkbrug.api.auth.Sessies;
import nl.werkbrug.api.auth.Sleutels;
import nl.werkbrug.api.auth.Vastlegging;
import nl.werkbrug.api.http.Auditroutes;
import nl.werkbrug.api.http.Gebruikerroutes;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.http.Poort;
import nl.werkbrug.api.http.Sessieroutes;
import nl.werkbrug.api.http.Sleutelroutes;
import nl.werkbrug.data.store.AccountStore;
import nl.werkbrug.data.store.ApiSleutelStore;
import nl.werkbrug.data.store.AuditStore;
import nl.werkbrug.data.store.BereikStore;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.KenmerkStore;

/** Who gets in: accounts, sessions and keys, wired together. */
final class Toegangsdeel {
  private final Database database;
  private final Clock klok;
  private final AccountStore accounts;
  private final ApiSleutelStore sleutelstore;
  private final AuditStore audit;
  private final Sessies sessies;
  private final Sleutels sleutels;
  private final EersteKeer eersteKeer;

  Toegangsdeel(Database database, Clock klok) {
    this.database = database;
    this.klok = klok;
    accounts = new AccountStore(database);
    sleutelstore = new ApiSleutelStore(database);
    audit = new AuditStore(database);
    sessies = new Sessies(accounts, klok);
    sleutels = new Sleutels(sleutelstore, klok);
    eersteKeer = new EersteKeer(accounts);
  }

  Poort poort() {
    return new Poort(
        new Bekenden(sessies, sleutels, new Demogebruiker(new KenmerkStore(database))),
        new BereikStore(database),
        new Vastlegging(database, audit));
  }

  Sessies sessies() {
    return sessies;
  }

  EersteKeer eersteKeer() {
    return eersteKeer;
  }

  void voegToe(HttpDienst http) {
    new Sessieroutes(sessies, accounts, database).voegToe(http);
    new Gebruikerroutes(database, accounts).voegToe(http);
    new Auditroutes(audit).voegToe(http);
    new Sleutelroutes(database, sleutels, sleutelstore, klok).voegToe(http);
  }
}
