package nl.werkbrug.api.configure;

import java.nio.file.Path;
import java.time.Clock;
import nl.werkbrug.api.http.HttpDienst;
import nl.werkbrug.api.web.Bestanden;
import nl.werkbrug.api.web.Naslag;
import nl.werkbrug.api.web.Paginas;
import nl.werkbrug.api.web.Webdiensten;
import nl.werkbrug.api.web.beheer.Beheerdiensten;
import nl.werkbrug.api.web.beheer.Beheerpaginas;
import nl.werkbrug.api.web.beheer.Importpaginas;
import nl.werkbrug.api.web.beleid.Beleidpagina;
import nl.werkbrug.api.web.beleid.Beleidswijziging;
import nl.werkbrug.api.web.inlog.Inlogdiensten;
import nl.werkbrug.api.web.inlog.Inlogpaginas;
import nl.werkbrug.api.web.inlog.Oidcpaginas;
import nl.werkbrug.api.web.mens.Mensenpaginas;
import nl.werkbrug.api.web.mens.Overdrachtpagina;
import nl.werkbrug.api.web.mens.Profielwijziging;
import nl.werkbrug.api.web.mens.Waarompagina;
import nl.werkbrug.api.web.mijn.Mijnpaginas;
import nl.werkbrug.api.web.mijn.Mijnwerkpagina;
import nl.werkbrug.api.web.mijn.Persoonslinkpaginas;
import nl.werkbrug.api.web.overzicht.Startpagina;
import nl.werkbrug.api.web.plaatsing.Coachpagina;
import nl.werkbrug.api.web.plaatsing.Jobcoachpaginas;
import nl.werkbrug.api.web.plaatsing.Loonwaardepaginas;
import nl.werkbrug.api.web.plaatsing.Plaatsingpaginas;
import nl.werkbrug.api.web.plaatsing.Signaalpagina;
import nl.werkbrug.api.web.portaal.Kandidaatpagina;
import nl.werkbrug.api.web.portaal.Werkgeverportaal;
import nl.werkbrug.api.web.resultaat.Geldpagina;
import nl.werkbrug.api.web.resultaat.Resultaatpaginas;
import nl.werkbrug.api.web.resultaat.Rondegeldpagina;
import nl.werkbrug.api.web.resultaat.Verplichtingenpagina;
import nl.werkbrug.api.web.ronde.Laatsteronde;
import nl.werkbrug.api.web.ronde.Rondebeelden;
import nl.werkbrug.api.web.ronde.Rondelijsten;
import nl.werkbrug.api.web.ronde.Rondepaginas;
import nl.werkbrug.api.web.ronde.Rondevervolg;
import nl.werkbrug.api.web.uitleg.Briefpaginas;
import nl.werkbrug.api.web.uitleg.Verantwoordingspaginas;
import nl.werkbrug.api.web.voorstel.Aanpaspagina;
import nl.werkbrug.api.web.voorstel.Takenpagina;
import nl.werkbrug.api.web.voorstel.Voorstelpagina;
import nl.werkbrug.api.web.werk.Kandidatenpagina;
import nl.werkbrug.api.web.werk.Werkpaginas;
import nl.werkbrug.api.web.werk.Werkzoekpagina;
import nl.werkbrug.api.web.werkgever.Werkgeverpaginas;
import nl.werkbrug.data.store.Database;
import nl.werkbrug.data.store.UitkomstStore;
import nl.werkbrug.engine.round.Rondedienst;
import nl.werkbrug.engine.search.Zoekindex;

/** Every page of one service, wired by hand. */
final class Paginadeel {
  private final Path map;
  private final Database database;
  private final Zoekindex index;
  private final Webdiensten diensten;
  private final Inlogdiensten inlog;
  private final Beheerdiensten beheer;
  private final Clock klok;

  /**
   * The pages of one service.
   *
   * @param map the data folder, to name it where commands are shown
   */
  Paginadeel(
      Path map,
      Database database,
      Zoekindex index,
      Webdiensten diensten,
      Inlogdiensten inlog,
      Beheerdiensten beheer,
      Clock klok) {
    this.map = map;
    this.database = database;
    this.index = index;
    this.diensten = diensten;
    this.inlog = inlog;
    this.beheer = beheer;
    this.klok = klok;
  }

  void voegToe(HttpDienst http) {
    Paginas paginas = new Paginas(http::routes, inlog::wijzen);
    http.metFoutpagina(paginas::fout);
    Naslag naslag = new Naslag(database);
    Rondebeelden beelden = new Rondebeelden(new UitkomstStore(database), naslag);
    Rondedienst rondes = diensten.rondes();
    Laatsteronde laatste = new Laatsteronde(database);
    Werkgeverportaal portaal = new Werkgeverportaal(paginas, naslag, database, diensten, klok);
    portaal.voegToe(http);
    new Kandidaatpagina(paginas, diensten.kandidaten(), diensten.beoordeling()).voegToe(http);
    new Startpagina(
            map, paginas, naslag, beelden, database, rondes, portaal, diensten.signalen(), klok)
        .voegToe(http);
    Rondevervolg vervolg = new Rondevervolg(paginas, naslag, database, diensten, klok);
    vervolg.voegToe(http);
    new Rondepaginas(paginas, naslag, beelden, database, rondes, vervolg, klok).voegToe(http);
    new Kandidatenpagina(paginas, naslag, diensten.aanbevelingen()).voegToe(http);
    new Waarompagina(paginas, naslag, database, diensten.waarom()).voegToe(http);
    new Verantwoordingspaginas(paginas, database, klok).voegToe(http);
    new Rondelijsten(paginas, naslag, beelden, database).voegToe(http);
    new Voorstelpagina(paginas, naslag, database, diensten).voegToe(http);
    new Aanpaspagina(paginas, naslag, database, diensten).voegToe(http);
    new Takenpagina(paginas, naslag, database, klok).voegToe(http);
    new Briefpaginas(paginas, naslag, database, laatste, klok).voegToe(http);
    new Overdrachtpagina(paginas, naslag, database, klok).voegToe(http);
    new Mensenpaginas(paginas, naslag, database, laatste, diensten.aanbevelingen()).voegToe(http);
    new Profielwijziging(paginas, database, diensten.aanbevelingen()).voegToe(http);
    new Werkzoekpagina(paginas, naslag, index).voegToe(http);
    new Werkpaginas(paginas, naslag, database, laatste, klok).voegToe(http);
    new Werkgeverpaginas(paginas, naslag, database, klok).voegToe(http);
    new Jobcoachpaginas(paginas, naslag, klok).voegToe(http);
    new Coachpagina(paginas, naslag, database, laatste, diensten, klok).voegToe(http);
    new Loonwaardepaginas(paginas, naslag, database, klok).voegToe(http);
    new Resultaatpaginas(paginas, naslag, database, klok).voegToe(http);
    new Geldpagina(paginas, naslag, database, diensten.normen(), klok).voegToe(http);
    new Rondegeldpagina(paginas, naslag, database, diensten.normen()).voegToe(http);
    new Verplichtingenpagina(paginas, naslag, database, diensten, klok).voegToe(http);
    new Beheerpaginas(paginas, naslag, database, beheer, klok).voegToe(http);
    new Beleidpagina(paginas, naslag, database).voegToe(http);
    new Inlogpaginas(paginas, inlog).voegToe(http);
    new Oidcpaginas(paginas, inlog).voegToe(http);
    new Mijnpaginas(paginas, naslag, database, diensten.beoordeling()).voegToe(http);
    new Mijnwerkpagina(paginas, naslag, database, index).voegToe(http);
    new Persoonslinkpaginas(paginas, database, inlog.persoonslinks()).voegToe(http);
    new Beleidswijziging(paginas, database).voegToe(http);
    new Importpaginas(paginas, database, beheer.inlezing(), map).voegToe(http);
    new Plaatsingpaginas(paginas, naslag, database, diensten, klok).voegToe(http);
    new Signaalpagina(paginas, naslag, database, diensten.signalen(), klok).voegToe(http);
    Bestanden.voegToe(http);
  }
}
