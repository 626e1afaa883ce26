package nl.werkbrug.api.http;

import java.io.IOException;
import java.io.OutputStream;

/** The body of an answer: whole, or made while it is sent. */
public sealed interface Inhoud {

  /** All of it at once, as it goes over the wire. */
  record Geheel(byte[] bytes) implements Inhoud {}

  /** Written while the client reads it, for what is too large to keep in memory. */
  record Stroom(Schrijver schrijver) implements Inhoud {}

  /**
   * Server-sent events: a source that is asked again and again.
   *
   * @param gezien the event that the client had last, or empty
   */
  record Volgen(Bron bron, String gezien) implements Inhoud {}

  /** Writes a body on a thread of its own; a write waits for a slow client, and fails without. */
  interface Schrijver {
    void schrijf(OutputStream uit) throws IOException;
  }

  /** Tells how something stands now; runs on a worker thread. */
  interface Bron {
    Gebeurtenis nu();
  }

  /**
   * How something stands.
   *
   * @param id another one for each other state; one line
   * @param soort name of the event
   * @param inhoud JSON on one line
   * @param laatste whether nothing comes after it
   */
  record Gebeurtenis(String id, String soort, byte[] inhoud, boolean laatste) {
    /** One event: its id, its kind and its JSON; {@code laatste} ends the stream. */
    public static Gebeurtenis van(String id, String soort, Object waarde, boolean laatste) {
      return new Gebeurtenis(id, soort, Wirejson.bytes(waarde), laatste);
    }
  }
}
