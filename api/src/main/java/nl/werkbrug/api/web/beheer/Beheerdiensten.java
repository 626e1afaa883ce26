package nl.werkbrug.api.web.beheer;

import nl.werkbrug.api.auth.Sleutels;
import nl.werkbrug.api.http.invoer.Inlezing;
import nl.werkbrug.data.norm.Normen;
import nl.werkbrug.data.store.AccountStore;
import nl.werkbrug.data.store.ApiSleutelStore;
import nl.werkbrug.data.store.AuditStore;
import nl.werkbrug.engine.search.Zoekindex;

/**
 * What the pages of the beheerder work with.
 *
 * @param normen the figures of law that the service computes with
 */
public record Beheerdiensten(
    AccountStore accounts,
    ApiSleutelStore sleutelstore,
    Sleutels sleutels,
    AuditStore audit,
    Zoekindex index,
    Inlezing inlezing,
    Normen normen) {}
