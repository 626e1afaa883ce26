package nl.werkbrug.data.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The records of one kind while they are read, with their lines. */
final class Verzameling<R> {
  private final String bestand;
  private final String sleutelveld;
  private final @Nullable Function<R, String> sleutel;
  private final List<R> records = new ArrayList<>();
  private final Map<String, Integer> regelPerSleutel = new HashMap<>();
  private int[] regels = new int[64];
  private boolean volledig = true;

  /**
   * @param sleutel what must be unique, or null when records may be equal
   */
  Verzameling(String bestand, String sleutelveld, @Nullable Function<R, String> sleutel) {
    this.bestand = bestand;
    this.sleutelveld = sleutelveld;
    this.sleutel = sleutel;
  }

  String bestand() {
    return bestand;
  }

  /** Adds a record, or reports that its key was there already. */
  void voegToe(int regel, R record, Foutenlijst fouten) {
    if (sleutel != null && !isNieuw(sleutel.apply(record), regel, fouten)) {
      return;
    }
    if (records.size() == regels.length) {
      regels = Arrays.copyOf(regels, 2 * regels.length);
    }
    regels[records.size()] = regel;
    records.add(record);
  }

  /** Notes a record that could not be made, so that others may refer to it without a fault. */
  void ongeldig(int regel, @Nullable String id, Foutenlijst fouten) {
    if (id == null || id.isBlank()) {
      volledig = false;
    } else {
      isNieuw(id.strip(), regel, fouten);
    }
  }

  /** Notes that ids may be missing, because part of the file could not be read. */
  void onvolledig() {
    volledig = false;
  }

  private boolean isNieuw(String id, int regel, Foutenlijst fouten) {
    Integer eerder = regelPerSleutel.putIfAbsent(id, regel);
    if (eerder != null) {
      fouten.meld(
          bestand,
          regel,
          sleutelveld,
          id,
          "mag maar één keer voorkomen en staat al op regel " + eerder);
    }
    return eerder == null;
  }

  boolean kent(String id) {
    return regelPerSleutel.containsKey(id);
  }

  /** Whether the ids of all records of the file are known. */
  boolean isVolledig() {
    return volledig;
  }

  List<R> records() {
    return records;
  }

  int regel(int plaats) {
    return regels[plaats];
  }
}
