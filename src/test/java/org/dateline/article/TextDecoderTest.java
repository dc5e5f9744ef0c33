package org.dateline.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

  private static final String RUSSIAN =
      "Городской совет решил в четверг построить новый мост через реку, который упал в 2019 году.";

  @Test
  void takesTheByteOrderMarkOff() throws RejectedException {
    assertThat(TextDecoder.decode("\uFEFFcafé".getBytes(UTF_8), null)).isEqualTo("café");
    assertThat(TextDecoder.decode("\uFEFFcafé".getBytes(UTF_16LE), null)).isEqualTo("café");
    assertThat(TextDecoder.decode("\uFEFFcafé".getBytes(UTF_16BE), null)).isEqualTo("café");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le café où le maire déjeune a été fermé l’été dernier, après l’incendie.",
        "The mayor said: “We waited long enough” – and left.",
        "Señor Núñez llegó mañana.",
        "café",
        "It’s"
      })
  void readsWesternTextThatIsNoUtf8(String text) throws RejectedException {
    assertThat(TextDecoder.decode(text.getBytes(TextDecoder.WINDOWS_1252), null)).isEqualTo(text);
  }

  @Test
  void guessesTheEncodingFromTheText() throws RejectedException {
    byte[] bytes = RUSSIAN.getBytes(Charset.forName("windows-1251"));

    assertThat(TextDecoder.decode(bytes, null)).isEqualTo(RUSSIAN);
  }

  @Test
  void believesTheDeclarationOnlyWhenItFits() throws RejectedException {
    byte[] koi8 = RUSSIAN.getBytes(Charset.forName("KOI8-R"));

    assertThat(TextDecoder.decode(koi8, Charset.forName("KOI8-R"))).isEqualTo(RUSSIAN);
    assertThat(TextDecoder.decode("café".getBytes(ISO_8859_1), UTF_8)).isEqualTo("café");
  }

  @Test
  void keepsLineEnds() throws RejectedException {
    assertThat(TextDecoder.decode("a\r\nb\rc\n".getBytes(UTF_8), null)).isEqualTo("a\r\nb\rc\n");
  }

  @Test
  void rejectsWhatIsNoText() {
    byte[] noise = new byte[4096];
    new Random(1).nextBytes(noise);
    byte[] noiseWithoutNul = new byte[4096];
    for (int i = 0; i < noise.length; i++) {
      noiseWithoutNul[i] = noise[i] == 0 ? 1 : noise[i];
    }

    assertBinary(noise);
    assertBinary(noiseWithoutNul);
    assertBinary("one \0 is enough".getBytes(UTF_8));
    assertBinary("\uFEFFhere \0 too".getBytes(UTF_16LE));
    assertBinary("no mark".getBytes(UTF_16LE));
  }

  private static void assertBinary(byte[] bytes) {
    assertThatThrownBy(() -> TextDecoder.decode(bytes, null))
        .isInstanceOfSatisfying(
            RejectedException.class,
            e -> assertThat(e.of("x").reason()).isEqualTo(Reject.Reason.BINARY));
  }
}
