package nl.werkbrug.api.http;

import java.util.List;
import nl.werkbrug.data.domain.ronde.NietGeplaatst;
import nl.werkbrug.engine.round.PassendAanbod;

record PassendAanbodWire(List<NietGeplaatst.Bijna> bijnaPassend) {
  static PassendAanbodWire van(PassendAanbod aanbod) {
    return new PassendAanbodWire(aanbod.bijna());
  }
}
