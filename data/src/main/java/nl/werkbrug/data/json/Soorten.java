package nl.werkbrug.data.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import nl.werkbrug.data.domain.aanbod.Arrangement;
import nl.werkbrug.data.domain.aanbod.Vacature;
import nl.werkbrug.data.domain.aanbod.Verdringingstoets;
import nl.werkbrug.data.domain.plaatsing.Plaatsingsgebeurtenis;
import nl.werkbrug.data.domain.plaatsing.Voorstelgebeurtenis;
import nl.werkbrug.data.domain.werkzoekende.Begeleidingsbehoefte.Omvang;
import nl.werkbrug.data.domain.werkzoekende.Loonwaarde;
import nl.werkbrug.data.domain.werkzoekende.UwvAdvies;

/** How the sealed types say which one they are. The names are part of the file format. */
final class Soorten {

  private Soorten() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "soort")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Loonwaarde.Vastgesteld.class, name = "vastgesteld"),
    @JsonSubTypes.Type(value = Loonwaarde.Indicatie.class, name = "indicatie"),
    @JsonSubTypes.Type(value = Loonwaarde.Onbekend.class, name = "onbekend")
  })
  interface VanLoonwaarde {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "soort")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = UwvAdvies.NietGevraagd.class, name = "niet-gevraagd"),
    @JsonSubTypes.Type(value = UwvAdvies.Aangevraagd.class, name = "aangevraagd"),
    @JsonSubTypes.Type(value = UwvAdvies.Afgegeven.class, name = "afgegeven")
  })
  interface VanUwvAdvies {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "soort")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Omvang.Gediagnosticeerd.class, name = "gediagnosticeerd"),
    @JsonSubTypes.Type(value = Omvang.AfTeLeiden.class, name = "af-te-leiden")
  })
  interface VanOmvang {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "soort")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Verdringingstoets.NietUitgevoerd.class, name = "niet-uitgevoerd"),
    @JsonSubTypes.Type(value = Verdringingstoets.Uitgevoerd.class, name = "uitgevoerd")
  })
  interface VanVerdringingstoets {}

  /** An arrangement has a component {@code soort} of its own, hence another name. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "vorm")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Vacature.class, name = "vacature"),
    @JsonSubTypes.Type(value = Arrangement.class, name = "arrangement")
  })
  interface VanWerkaanbod {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "soort")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Voorstelgebeurtenis.Geaccepteerd.class, name = "geaccepteerd"),
    @JsonSubTypes.Type(value = Voorstelgebeurtenis.Aangepast.class, name = "aangepast"),
    @JsonSubTypes.Type(value = Voorstelgebeurtenis.Afgewezen.class, name = "afgewezen"),
    @JsonSubTypes.Type(value = Voorstelgebeurtenis.Ingetrokken.class, name = "ingetrokken"),
    @JsonSubTypes.Type(value = Voorstelgebeurtenis.Besproken.class, name = "besproken"),
    @JsonSubTypes.Type(value = Voorstelgebeurtenis.Vrijgegeven.class, name = "vrijgegeven"),
    @JsonSubTypes.Type(
        value = Voorstelgebeurtenis.VrijgaveIngetrokken.class,
        name = "vrijgave-ingetrokken"),
    @JsonSubTypes.Type(
        value = Voorstelgebeurtenis.TweedeBeoordeling.class,
        name = "tweede-beoordeling"),
    @JsonSubTypes.Type(value = Voorstelgebeurtenis.Gereserveerd.class, name = "gereserveerd"),
    @JsonSubTypes.Type(
        value = Voorstelgebeurtenis.ReserveringBeeindigd.class,
        name = "reservering-beeindigd"),
    @JsonSubTypes.Type(value = Voorstelgebeurtenis.Voorgelegd.class, name = "voorgelegd"),
    @JsonSubTypes.Type(value = Voorstelgebeurtenis.Kennismaken.class, name = "kennismaken"),
    @JsonSubTypes.Type(value = Voorstelgebeurtenis.NietPassend.class, name = "niet-passend"),
    @JsonSubTypes.Type(value = Voorstelgebeurtenis.Geplaatst.class, name = "geplaatst")
  })
  interface VanVoorstelgebeurtenis {}

  /** Some events have a component {@code soort} of their own, hence another name. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "gebeurtenis")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Plaatsingsgebeurtenis.Afgesproken.class, name = "afgesproken"),
    @JsonSubTypes.Type(
        value = Plaatsingsgebeurtenis.ProefplaatsGestart.class,
        name = "proefplaats-gestart"),
    @JsonSubTypes.Type(
        value = Plaatsingsgebeurtenis.ProefplaatsVerlengd.class,
        name = "proefplaats-verlengd"),
    @JsonSubTypes.Type(value = Plaatsingsgebeurtenis.Geplaatst.class, name = "geplaatst"),
    @JsonSubTypes.Type(
        value = Plaatsingsgebeurtenis.ContractVerlengd.class,
        name = "contract-verlengd"),
    @JsonSubTypes.Type(value = Plaatsingsgebeurtenis.UrenGewijzigd.class, name = "uren-gewijzigd"),
    @JsonSubTypes.Type(value = Plaatsingsgebeurtenis.LoonGewijzigd.class, name = "loon-gewijzigd"),
    @JsonSubTypes.Type(
        value = Plaatsingsgebeurtenis.HerindicatieGevraagd.class,
        name = "herindicatie-gevraagd"),
    @JsonSubTypes.Type(
        value = Plaatsingsgebeurtenis.LoonwaardeVastgesteld.class,
        name = "loonwaarde-vastgesteld"),
    @JsonSubTypes.Type(
        value = Plaatsingsgebeurtenis.LksAangevraagd.class,
        name = "lks-aangevraagd"),
    @JsonSubTypes.Type(value = Plaatsingsgebeurtenis.LksToegekend.class, name = "lks-toegekend"),
    @JsonSubTypes.Type(value = Plaatsingsgebeurtenis.LksAfgewezen.class, name = "lks-afgewezen"),
    @JsonSubTypes.Type(value = Plaatsingsgebeurtenis.LksBeeindigd.class, name = "lks-beeindigd"),
    @JsonSubTypes.Type(
        value = Plaatsingsgebeurtenis.BegeleidingGepland.class,
        name = "begeleiding-gepland"),
    @JsonSubTypes.Type(
        value = Plaatsingsgebeurtenis.JobcoachGewisseld.class,
        name = "jobcoach-gewisseld"),
    @JsonSubTypes.Type(
        value = Plaatsingsgebeurtenis.InterneBegeleiding.class,
        name = "interne-begeleiding"),
    @JsonSubTypes.Type(
        value = Plaatsingsgebeurtenis.CoachplanOpgesteld.class,
        name = "coachplan-opgesteld"),
    @JsonSubTypes.Type(
        value = Plaatsingsgebeurtenis.ContactVastgelegd.class,
        name = "contact-vastgelegd"),
    @JsonSubTypes.Type(
        value = Plaatsingsgebeurtenis.EvaluatieGehouden.class,
        name = "evaluatie-gehouden"),
    @JsonSubTypes.Type(
        value = Plaatsingsgebeurtenis.MaatregelGetroffen.class,
        name = "maatregel-getroffen"),
    @JsonSubTypes.Type(
        value = Plaatsingsgebeurtenis.NazorgBegonnen.class,
        name = "nazorg-begonnen"),
    @JsonSubTypes.Type(value = Plaatsingsgebeurtenis.Uitgestroomd.class, name = "uitgestroomd"),
    @JsonSubTypes.Type(value = Plaatsingsgebeurtenis.Beeindigd.class, name = "beeindigd")
  })
  interface VanPlaatsingsgebeurtenis {}
}
