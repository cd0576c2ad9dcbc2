"""Packs bits as src/extract/model/bit-reader.ts reads them: arithmetic coding with chances learned on the way."""

MEMORY = 255
NUMBERS = 256


class Chances:
    def __init__(self, contexts: int):
        self.zeros = [0.4] * contexts
        self.ones = [0.4] * contexts


class BitWriter:
    def __init__(self):
        self.low, self.high, self.out = 0, 0xFFFFFFFF, bytearray()

    def bit(self, chances: Chances, context: int, bit: int) -> None:
        zeros, ones = chances.zeros, chances.ones
        share = ones[context] / (zeros[context] + ones[context])
        middle = self.low + int((self.high - self.low) * share)
        if bit:
            self.high = middle
            ones[context] += 1
        else:
            self.low = middle + 1
            zeros[context] += 1
        if zeros[context] + ones[context] > MEMORY:
            zeros[context] /= 2
            ones[context] /= 2
        while (self.low ^ self.high) >> 24 == 0:
            self.out.append(self.high >> 24)
            self.low = (self.low << 8) & 0xFFFFFFFF
            self.high = ((self.high << 8) | 255) & 0xFFFFFFFF

    def number(self, chances: Chances, number: int) -> None:
        before = 1
        for place in range(7, -1, -1):
            bit = number >> place & 1
            self.bit(chances, before, bit)
            before = before << 1 | bit

    def finish(self) -> bytes:
        return bytes(self.out) + self.low.to_bytes(4, "big")
