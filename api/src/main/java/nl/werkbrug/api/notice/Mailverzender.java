package nl.werkbrug.api.notice;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import nl.werkbrug.data.store.Bericht;

/** Sends plain text by SMTP. A message that is sent again keeps its {@code Message-ID}. */
final class Mailverzender {
  private static final String WACHT_MS = "20000";

  private final Mailserver server;
  private final Session sessie;

  Mailverzender(Mailserver server) {
    this.server = server;
    Properties eigenschappen = new Properties();
    eigenschappen.setProperty("mail.smtp.host", server.host());
    eigenschappen.setProperty("mail.smtp.port", Integer.toString(server.poort()));
    eigenschappen.setProperty("mail.smtp.connectiontimeout", WACHT_MS);
    eigenschappen.setProperty("mail.smtp.timeout", WACHT_MS);
    eigenschappen.setProperty("mail.smtp.writetimeout", WACHT_MS);
    eigenschappen.setProperty("mail.smtp.auth", Boolean.toString(server.gebruiker() != null));
    eigenschappen.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    switch (server.beveiliging()) {
      case STARTTLS -> {
        eigenschappen.setProperty("mail.smtp.starttls.enable", "true");
        eigenschappen.setProperty("mail.smtp.starttls.required", "true");
      }
      case TLS -> eigenschappen.setProperty("mail.smtp.ssl.enable", "true");
      case GEEN -> {}
    }
    sessie = Session.getInstance(eigenschappen);
  }

  void stuur(Bericht bericht) throws MessagingException {
    MimeMessage mail = new Genummerd(sessie, "<" + bericht.id() + "@werkbrug>");
    mail.setFrom(new InternetAddress(server.afzender()));
    mail.setRecipient(Message.RecipientType.TO, new InternetAddress(bericht.doel(), true));
    mail.setSubject(bericht.onderwerp(), StandardCharsets.UTF_8.name());
    mail.setText(bericht.inhoud(), StandardCharsets.UTF_8.name());
    mail.setHeader("Auto-Submitted", "auto-generated");
    Transport.send(mail, server.gebruiker(), server.wachtwoord());
  }

  /** Jakarta Mail gives each message a number of its own while it is sent. */
  private static final class Genummerd extends MimeMessage {
    private final String nummer;

    Genummerd(Session sessie, String nummer) {
      super(sessie);
      this.nummer = nummer;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", nummer);
    }
  }
}
