package nl.werkbrug.api.web.portaal;

import java.util.List;
import nl.werkbrug.api.web.Cel;
import nl.werkbrug.api.web.Invoer;
import nl.werkbrug.api.web.Link;

/**
 * The page of a candidate, with nothing of the person.
 *
 * @param voldoet demands that are met, as sentences
 * @param nogVragen demands of which that is not known yet
 * @param kanReageren whether the werkgever has not answered yet
 * @param open whether the form to say no stands open
 */
public record Portaalkandidaat(
    String titel,
    String adres,
    String start,
    List<String> voldoet,
    List<String> nogVragen,
    Cel stand,
    boolean kanReageren,
    List<Invoer> velden,
    boolean open,
    List<Link> fouten) {
  public Portaalkandidaat {
    voldoet = List.copyOf(voldoet);
    nogVragen = List.copyOf(nogVragen);
    velden = List.copyOf(velden);
    fouten = List.copyOf(fouten);
  }
}
