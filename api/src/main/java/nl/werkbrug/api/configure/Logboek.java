package nl.werkbrug.api.configure;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import org.slf4j.LoggerFactory;

/** The form of the log on the standard error stream. */
final class Logboek {
  private static final String NAAM = "JSON";

  private Logboek() {}

  /** Lines of JSON from now on, when asked; text is what holds from the start. */
  static void zet(Instellingen.Logvorm vorm) {
    Logger wortel = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    if (vorm == Instellingen.Logvorm.TEKST || wortel.getAppender(NAAM) != null) {
      return;
    }
    LoggerContext context = wortel.getLoggerContext();
    JsonEncoder encoder = new JsonEncoder();
    encoder.setContext(context);
    encoder.setWithContext(false);
    encoder.setWithSequenceNumber(false);
    encoder.setWithNanoseconds(false);
    encoder.setWithFormattedMessage(true);
    encoder.setWithMessage(false);
    encoder.setWithArguments(false);
    encoder.start();
    ConsoleAppender<ILoggingEvent> regels = new ConsoleAppender<>();
    regels.setName(NAAM);
    regels.setContext(context);
    regels.setTarget("System.err");
    regels.setEncoder(encoder);
    regels.start();
    wortel.detachAndStopAllAppenders();
    wortel.addAppender(regels);
  }
}
