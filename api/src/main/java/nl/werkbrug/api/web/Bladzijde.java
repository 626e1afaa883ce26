package nl.werkbrug.api.web;

import java.util.List;

/**
 * A page that consists of parts.
 *
 * @param inleiding under the title; empty for none
 * @param acties beside the title
 * @param fouten what was wrong with the last try; empty for nothing
 * @param adres where the choices are sent
 * @param kiezers choices of what is shown; empty for none
 * @param tabs parts of one list, with how much is in each
 */
public record Bladzijde(
    String titel,
    String inleiding,
    List<Link> acties,
    List<Link> fouten,
    String adres,
    List<Invoer> kiezers,
    List<Tab> tabs,
    List<Blok> blokken) {

  /** The template of these pages. */
  public static final String SJABLOON = "bladzijde.jte";

  public Bladzijde {
    acties = List.copyOf(acties);
    fouten = List.copyOf(fouten);
    kiezers = List.copyOf(kiezers);
    tabs = List.copyOf(tabs);
    blokken = List.copyOf(blokken);
  }

  /** A part of a list. */
  public record Tab(String naam, String aantal, String adres, boolean hier) {}

  /** A page with a title and parts alone. */
  public static Bladzijde van(String titel, String inleiding, List<Blok> blokken) {
    return new Bladzijde(titel, inleiding, List.of(), List.of(), "", List.of(), List.of(), blokken);
  }

  public Bladzijde metActies(List<Link> nieuw) {
    return new Bladzijde(titel, inleiding, nieuw, fouten, adres, kiezers, tabs, blokken);
  }

  public Bladzijde metFouten(List<Link> nieuw) {
    return new Bladzijde(titel, inleiding, acties, nieuw, adres, kiezers, tabs, blokken);
  }

  public Bladzijde metKiezers(String nieuwAdres, List<Invoer> nieuw) {
    return new Bladzijde(titel, inleiding, acties, fouten, nieuwAdres, nieuw, tabs, blokken);
  }

  public Bladzijde metTabs(List<Tab> nieuw) {
    return new Bladzijde(titel, inleiding, acties, fouten, adres, kiezers, nieuw, blokken);
  }
}
