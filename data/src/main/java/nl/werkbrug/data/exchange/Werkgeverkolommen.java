package nl.werkbrug.data.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.werkbrug.data.domain.Gegeven;
import nl.werkbrug.data.domain.GemeenteId;
import nl.werkbrug.data.domain.OrganisatieId;
import nl.werkbrug.data.domain.Postcode;
import nl.werkbrug.data.domain.Sbi;
import nl.werkbrug.data.domain.SroiContractId;
import nl.werkbrug.data.domain.VestigingId;
import nl.werkbrug.data.domain.WerkgeverId;
import nl.werkbrug.data.domain.werkgever.Contactpersoon;
import nl.werkbrug.data.domain.werkgever.SroiContract;
import nl.werkbrug.data.domain.werkgever.Vestiging;
import nl.werkbrug.data.domain.werkgever.Werkgever;
import org.jspecify.annotations.Nullable;

/** Columns of werkgevers and of what belongs to them. */
final class Werkgeverkolommen {
  private static final String VAN_WERKGEVER = "werkgever waar het bij hoort (werkgevers.csv)";

  private static final Kolom<Werkgever, WerkgeverId> ID =
      new Kolom<>("id", "nummer van de werkgever", Cel.verplicht(Vorm.WERKGEVER), Werkgever::id);
  private static final Kolom<Werkgever, OrganisatieId> ORGANISATIE =
      new Kolom<>(
          "organisatie",
          "organisatie die het contact onderhoudt",
          Cel.verplicht(Vorm.ORGANISATIE),
          Werkgever::organisatie);
  private static final Kolom<Werkgever, String> NAAM =
      new Kolom<>("naam", "naam", Cel.verplicht(Vorm.tekst(1, 200)), Werkgever::naam);
  private static final Kolom<Werkgever, Gegeven<String>> KVK =
      new Kolom<>(
          "kvk",
          "KvK-nummer",
          Cel.gegeven(Vorm.code("een nummer van acht cijfers", Pattern.compile("[0-9]{8}"))),
          Werkgever::kvk);
  private static final Kolom<Werkgever, Gegeven<Sbi>> BEDRIJFSTAK =
      new Kolom<>("sbi", "bedrijfstak (SBI 2008)", Cel.gegeven(Vorm.SBI), Werkgever::sbi);
  private static final Kolom<Werkgever, Gegeven<Integer>> MAXIMUM_BEGELEIDEN =
      new Kolom<>(
          "maximumBegeleiden",
          "hoeveel mensen met begeleiding de werkgever tegelijk aankan",
          Cel.gegeven(Vorm.geheel(0, 999)),
          Werkgever::maximumBegeleiden);
  private static final Kolom<Werkgever, Werkgever.@Nullable Status> STATUS =
      new Kolom<>(
          "status",
          "of de werkgever nog meedoet; leeg is ACTIEF",
          Cel.ofNiets(Vorm.keuze(Werkgever.Status.class)),
          Werkgever::status);

  /** Without vestigingen, contactpersonen and contracten: those stand in files of their own. */
  static final Bestandsoort<Werkgever> WERKGEVERS =
      new Bestandsoort<>(
          "werkgevers.csv",
          "id",
          List.of(ID, ORGANISATIE, NAAM, KVK, BEDRIJFSTAK, MAXIMUM_BEGELEIDEN, STATUS),
          rij ->
              new Werkgever(
                  rij.get(ID),
                  rij.get(ORGANISATIE),
                  rij.get(NAAM),
                  rij.get(KVK),
                  rij.get(BEDRIJFSTAK),
                  List.of(),
                  List.of(),
                  rij.get(MAXIMUM_BEGELEIDEN),
                  List.of(),
                  rij.get(STATUS)));

  private static final Kolom<Bij<WerkgeverId, Vestiging>, VestigingId> VESTIGING_ID =
      new Kolom<>(
          "id", "nummer van de vestiging", Cel.verplicht(Vorm.VESTIGING), bij -> bij.deel().id());
  private static final Kolom<Bij<WerkgeverId, Vestiging>, WerkgeverId> VESTIGING_VAN =
      new Kolom<>("werkgever", VAN_WERKGEVER, Cel.verplicht(Vorm.WERKGEVER), Bij::ouder);
  private static final Kolom<Bij<WerkgeverId, Vestiging>, String> VESTIGING_NAAM =
      new Kolom<>(
          "vestigingNaam", "naam", Cel.verplicht(Vorm.tekst(1, 200)), bij -> bij.deel().naam());
  private static final Kolom<Bij<WerkgeverId, Vestiging>, Gegeven<Postcode>> VESTIGING_POSTCODE =
      new Kolom<>("postcode", "postcode", Cel.gegeven(Vorm.POSTCODE), bij -> bij.deel().postcode());
  private static final Kolom<Bij<WerkgeverId, Vestiging>, Gegeven<GemeenteId>> VESTIGING_GEMEENTE =
      new Kolom<>("gemeente", "gemeente", Cel.gegeven(Vorm.GEMEENTE), bij -> bij.deel().gemeente());
  private static final Kolom<Bij<WerkgeverId, Vestiging>, @Nullable String> ACCOUNTMANAGER =
      new Kolom<>(
          "accountmanager",
          "gebruikersnaam van de accountmanager",
          Cel.ofNiets(Vorm.tekst(0, 100)),
          bij -> bij.deel().accountmanager());

  static final Bestandsoort<Bij<WerkgeverId, Vestiging>> VESTIGINGEN =
      new Bestandsoort<>(
          "vestigingen.csv",
          "id",
          List.of(
              VESTIGING_ID,
              VESTIGING_VAN,
              VESTIGING_NAAM,
              VESTIGING_POSTCODE,
              VESTIGING_GEMEENTE,
              ACCOUNTMANAGER),
          rij ->
              new Bij<>(
                  rij.get(VESTIGING_VAN),
                  new Vestiging(
                      rij.get(VESTIGING_ID),
                      rij.get(VESTIGING_NAAM),
                      rij.get(VESTIGING_POSTCODE),
                      rij.get(VESTIGING_GEMEENTE),
                      rij.get(ACCOUNTMANAGER))));

  private static final Kolom<Bij<WerkgeverId, Contactpersoon>, WerkgeverId> CONTACT_VAN =
      new Kolom<>("werkgever", VAN_WERKGEVER, Cel.verplicht(Vorm.WERKGEVER), Bij::ouder);
  private static final Kolom<Bij<WerkgeverId, Contactpersoon>, String> CONTACT_NAAM =
      new Kolom<>(
          "contactNaam",
          "naam van persoon of afdeling",
          Cel.verplicht(Vorm.tekst(1, 120)),
          bij -> bij.deel().naam());
  private static final Kolom<Bij<WerkgeverId, Contactpersoon>, @Nullable String> FUNCTIE =
      new Kolom<>(
          "contactFunctie",
          "functie",
          Cel.ofNiets(Vorm.tekst(0, 120)),
          bij -> bij.deel().functie());
  private static final Kolom<Bij<WerkgeverId, Contactpersoon>, @Nullable String> EMAILADRES =
      new Kolom<>(
          "contactEmailadres",
          "e-mailadres",
          Cel.ofNiets(Vorm.tekst(0, 320)),
          bij -> bij.deel().emailadres());
  private static final Kolom<Bij<WerkgeverId, Contactpersoon>, @Nullable String> TELEFOON =
      new Kolom<>(
          "contactTelefoon",
          "telefoonnummer",
          Cel.ofNiets(Vorm.tekst(0, 20)),
          bij -> bij.deel().telefoon());

  static final Bestandsoort<Bij<WerkgeverId, Contactpersoon>> CONTACTPERSONEN =
      new Bestandsoort<>(
          "contactpersonen.csv",
          "",
          List.of(CONTACT_VAN, CONTACT_NAAM, FUNCTIE, EMAILADRES, TELEFOON),
          rij ->
              new Bij<>(
                  rij.get(CONTACT_VAN),
                  new Contactpersoon(
                      rij.get(CONTACT_NAAM),
                      rij.get(FUNCTIE),
                      rij.get(EMAILADRES),
                      rij.get(TELEFOON))));

  private static final Kolom<Bij<WerkgeverId, SroiContract>, SroiContractId> SROI_ID =
      new Kolom<>(
          "id",
          "nummer van het contract",
          Cel.verplicht(Vorm.SROI_CONTRACT),
          bij -> bij.deel().id());
  private static final Kolom<Bij<WerkgeverId, SroiContract>, WerkgeverId> SROI_VAN =
      new Kolom<>("werkgever", VAN_WERKGEVER, Cel.verplicht(Vorm.WERKGEVER), Bij::ouder);
  private static final Kolom<Bij<WerkgeverId, SroiContract>, Integer> SROI_PLEKKEN =
      new Kolom<>(
          "sroiPlekken",
          "plaatsingen waartoe de werkgever verplicht is",
          Cel.verplicht(Vorm.geheel(1, 999)),
          bij -> bij.deel().plekken());
  private static final Kolom<Bij<WerkgeverId, SroiContract>, Integer> SROI_VERVULD =
      new Kolom<>(
          "sroiVervuld",
          "plaatsingen die al meetellen",
          Cel.verplicht(Vorm.geheel(0, 999)),
          bij -> bij.deel().vervuld());
  private static final Kolom<Bij<WerkgeverId, SroiContract>, LocalDate> SROI_TOT =
      new Kolom<>(
          "tot",
          "laatste dag van de verplichting",
          Cel.verplicht(Vorm.DATUM),
          bij -> bij.deel().tot());

  static final Bestandsoort<Bij<WerkgeverId, SroiContract>> SROI_CONTRACTEN =
      new Bestandsoort<>(
          "sroi-contracten.csv",
          "id",
          List.of(SROI_ID, SROI_VAN, SROI_PLEKKEN, SROI_VERVULD, SROI_TOT),
          rij ->
              new Bij<>(
                  rij.get(SROI_VAN),
                  new SroiContract(
                      rij.get(SROI_ID),
                      rij.get(SROI_PLEKKEN),
                      rij.get(SROI_VERVULD),
                      rij.get(SROI_TOT))));

  private Werkgeverkolommen() {}
}
