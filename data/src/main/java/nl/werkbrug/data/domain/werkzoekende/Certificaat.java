package nl.werkbrug.data.domain.werkzoekende;

import nl.werkbrug.data.domain.Controle;
import nl.werkbrug.data.domain.Gegeven;

/** A course, with whether its certificate was obtained. Bron: VUM Cursus. */
public record Certificaat(String naam, Gegeven<Boolean> behaald) {
  public Certificaat {
    new Controle().tekst("naamCursus", naam, 1, 120).klaar();
  }
}
