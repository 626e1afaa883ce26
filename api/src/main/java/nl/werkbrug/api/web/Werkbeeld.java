package nl.werkbrug.api.web;

import java.util.List;

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
