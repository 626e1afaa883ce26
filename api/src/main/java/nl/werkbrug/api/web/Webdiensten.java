package nl.werkbrug.api.web;

import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.store.Plaatsingenlijst;
import nl.werkbrug.engine.review.Beoordelingsdienst;
import nl.werkbrug.engine.review.Contextbron;
import nl.werkbrug.engine.review.Kandidatenlijst;
import nl.werkbrug.engine.review.Plaatsingsdienst;
import nl.werkbrug.engine.review.Signalenlijst;
import nl.werkbrug.engine.round.Aanbevelingen;
import nl.werkbrug.engine.round.Rondedienst;
import nl.werkbrug.engine.round.Waaromvraag;

/** The services of the engine that pages use, and the figures of law they compute with. */
public record Webdiensten(
    Rondedienst rondes,
    Aanbevelingen aanbevelingen,
    Waaromvraag waarom,
    Beoordelingsdienst beoordeling,
    Contextbron contexten,
    Kandidatenlijst kandidaten,
    Plaatsingsdienst plaatsingen,
    Plaatsingenlijst plaatsingenlijst,
    Signalenlijst signalen,
    Normen normen) {}
