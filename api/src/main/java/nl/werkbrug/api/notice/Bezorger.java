package nl.werkbrug.api.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.werkbrug.data.store.Bericht;
import nl.werkbrug.data.store.Postvak;
import nl.werkbrug.data.store.Webhook;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is in the {@link Postvak}, on one thread, and tries again what failed. A receiver that
 * does not answer is left alone for a while, so that the others do not wait for it each time.
 */
public final class Bezorger implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Bezorger.class);
  private static final int SECONDEN = 5;
  private static final int GEDULD_SECONDEN = 15;

  private final Postvak postvak;
  private final Clock klok;
  private final @Nullable Mailverzender mail;
  private final Webhookverzender webhooks;
  private final Set<Bericht.Soort> soorten;
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
    soorten =
        server == null ? EnumSet.of(Bericht.Soort.WEBHOOK) : EnumSet.allOf(Bericht.Soort.class);
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
    while (!draad.isShutdown()) {
      Optional<Bericht> volgende = postvak.neem(klok.instant(), soorten);
      if (volgende.isEmpty()) {
        break;
      }
      if (bezorg(volgende.get())) {
        bezorgd++;
      }
    }
    postvak.ruimOp(klok.instant());
    return bezorgd;
  }

  private boolean bezorg(Bericht bericht) {
    try {
      switch (bericht.soort()) {
        case MAIL -> Objects.requireNonNull(mail).stuur(bericht);
        case WEBHOOK -> {
          Optional<Webhook> webhook = postvak.findWebhook(bericht.doel());
          if (webhook.isPresent()) {
            webhooks.stuur(bericht, webhook.get(), klok.instant());
          }
        }
      }
      postvak.verzonden(bericht);
      return true;
    } catch (SendFailedException
        | ParseException
        | Webhookverzender.Geweigerd
        | IllegalArgumentException e) {
      meld(bericht, e);
      return false;
    } catch (MessagingException | IOException e) {
      meld(bericht, e);
      postvak.onbereikbaar(bericht, klok.instant());
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Without the cause: that of a mail names the address. */
  private static void meld(Bericht bericht, Exception fout) {
    LOG.warn(
        "bericht {} kwam niet aan (poging {}): {}",
        bericht.id(),
        bericht.pogingen(),
        fout.getClass().getSimpleName());
  }

  /** What is being sent is finished; the rest waits for the next start. */
  @Override
  public void close() {
    draad.shutdown();
    try {
      if (!draad.awaitTermination(GEDULD_SECONDEN, TimeUnit.SECONDS)) {
        draad.shutdownNow();
      }
    } catch (InterruptedException e) {
      draad.shutdownNow();
      Thread.currentThread().interrupt();
    }
    webhooks.close();
  }
}
