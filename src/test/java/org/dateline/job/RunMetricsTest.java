package org.dateline.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RunMetricsTest {

  @Test
  @Timeout(30)
  void aGatewayWhoseAnswerNeverEndsIsGivenUp() throws IOException {
    try (ServerSocket gateway = new ServerSocket(0)) {
      new Thread(() -> answerWithoutEnd(gateway)).start();
      String address = "http://localhost:" + gateway.getLocalPort();
      RunMetrics metrics = new RunMetrics("my job", Path.of("unused"));
      assertThatThrownBy(() -> metrics.push("up 1\n", address, Duration.ofSeconds(1)))
          .isInstanceOf(IOException.class)
          .hasMessage(address + "/metrics/job/my%20job took longer than 1 s");
    }
  }

  private static void answerWithoutEnd(ServerSocket gateway) {
    try (Socket caller = gateway.accept()) {
      String head = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n";
      caller.getOutputStream().write(head.getBytes(UTF_8));
      while (true) {
        caller.getOutputStream().write('x');
        Thread.sleep(100);
      }
    } catch (IOException | InterruptedException e) {
      // The caller has given up.
    }
  }
}
