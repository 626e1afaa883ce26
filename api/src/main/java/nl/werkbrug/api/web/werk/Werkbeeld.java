package nl.werkbrug.api.web.werk;

import java.util.List;
import nl.werkbrug.api.web.Blok;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Feit;
import nl.werkbrug.api.web.Link;
import nl.werkbrug.api.web.Tabel;

/**
 * The page of one vacature or arrangement.
 *
 * @param toets the verdringingstoets; empty when none is needed
 */
public record Werkbeeld(
    String titel,
    Link werkgever,
    String adres,
    boolean open,
    Cel status,
    List<String> alineas,
    List<String> letOp,
    List<Feit.Groep> groepen,
    Tabel voorstellen,
    List<Blok> toets,
    List<Link> fouten) {}
