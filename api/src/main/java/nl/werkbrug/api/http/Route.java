package nl.werkbrug.api.http;

/** Answers one kind of request; runs on a worker thread, so it may block. */
@FunctionalInterface
public interface Route {
  Antwoord antwoord(Verzoek verzoek) throws Exception;
}
