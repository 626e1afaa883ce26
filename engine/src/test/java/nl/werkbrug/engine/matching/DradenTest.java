package nl.werkbrug.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DradenTest {

  @Test
  void parallelStreamInARoundStaysInThePoolThatLeavesAProcessorAlone() {
    try (ForkJoinPool pool = Draden.naastDienst()) {
      assertThat(
              pool.submit(
                      () ->
                          IntStream.range(0, 1_000)
                              .parallel()
                              .mapToObj(i -> ForkJoinTask.getPool())
                              .distinct()
                              .toList())
                  .join())
          .containsExactly(pool);
    }
  }

  @Test
  void workBesideARoundStaysInItsPoolAndEndsWhereThePoolIsOneThread() {
    try (ForkJoinPool pool = new ForkJoinPool(1)) {
      assertThat(
              pool.submit(
                      () ->
                          CompletableFuture.supplyAsync(ForkJoinTask::getPool, Draden.hier())
                              .join())
                  .join())
          .isEqualTo(pool);
    }
  }

  @Test
  void computationTakesAsManyThreadsAsThePoolItRunsIn() {
    int alle = Runtime.getRuntime().availableProcessors();
    try (ForkJoinPool pool = Draden.naastDienst()) {
      assertThat(pool.submit(Draden::aantal).join()).isEqualTo(Math.max(1, alle - 1));
    }

    assertThat(Draden.aantal()).isEqualTo(alle);
  }
}
