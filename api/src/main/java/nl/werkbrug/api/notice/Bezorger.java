package nl.werkbrug.api.notice;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.werkbrug.data.store.Bericht;
import nl.werkbrug.data.store.Postvak;
import nl.werkbrug.data.store.Webhook;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is in the {@link Postvak}, on one thread, and tries again what failed. */
public final class Bezorger implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Bezorger.class);
  private static final int SECONDEN = 5;

  private final Postvak postvak;
  private final Clock klok;
  private final @Nullable Mailverzender mail;
  private final Webhookverzender webhooks;
  private final ScheduledExecutorService draad =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("werkbrug-post").daemon().factory());

  /**
   * @param server null: mail stays where it is
   * @param interneWebhooks whether a webhook may be inside the own network
   */
  public Bezorger(
      Postvak postvak, Clock klok, @Nullable Mailserver server, boolean interneWebhooks) {
    this.postvak = postvak;
    this.klok = klok;
    mail = server == null ? null : new Mailverzender(server);
    webhooks = new Webhookverzender(interneWebhooks);
  }

  /** Sends from now on; {@code adres} is where people open the service. */
  public void start(String adres) {
    var unused =
        draad.scheduleWithFixedDelay(() -> ronde(adres), SECONDEN, SECONDEN, TimeUnit.SECONDS);
  }

  private void ronde(String adres) {
    try {
      bezorg(adres);
    } catch (RuntimeException e) {
      LOG.error("het bezorgen van berichten mislukte", e);
    }
  }

  /** Sends all that is due; the number that was received. */
  int bezorg(String adres) {
    if (mail != null) {
      postvak.bundel(klok.instant(), adres);
    }
    int bezorgd = 0;
    Optional<Bericht> volgende = postvak.neem(klok.instant());
    while (volgende.isPresent()) {
      if (bezorg(volgende.get())) {
        bezorgd++;
      }
      volgende = postvak.neem(klok.instant());
    }
    postvak.ruimOp(klok.instant());
    return bezorgd;
  }

  private boolean bezorg(Bericht bericht) {
    try {
      switch (bericht.soort()) {
        case MAIL -> {
          if (mail == null) {
            return false;
          }
          mail.stuur(bericht);
        }
        case WEBHOOK -> {
          Optional<Webhook> webhook = postvak.findWebhook(bericht.doel());
          if (webhook.isPresent()) {
            webhooks.stuur(bericht, webhook.get(), klok.instant());
          }
        }
      }
      postvak.verzonden(bericht);
      return true;
    } catch (MessagingException | IOException | IllegalArgumentException e) {
      // Without the cause: that of a mail names the address.
      LOG.warn(
          "bericht {} kwam niet aan (poging {}): {}",
          bericht.id(),
          bericht.pogingen(),
          e.getClass().getSimpleName());
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    draad.shutdownNow();
    webhooks.close();
  }
}
