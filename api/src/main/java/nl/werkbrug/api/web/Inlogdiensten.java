package nl.werkbrug.api.web;

import nl.werkbrug.api.auth.Bekenden;
import nl.werkbrug.api.auth.EersteKeer;
import nl.werkbrug.api.auth.Persoonslinks;
import nl.werkbrug.api.auth.Sessies;

/** What pages need to let people in and out. */
public record Inlogdiensten(
    Sessies sessies, Persoonslinks persoonslinks, Bekenden bekenden, EersteKeer eersteKeer) {}
