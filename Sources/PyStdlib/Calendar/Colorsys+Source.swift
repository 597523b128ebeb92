// This file defines the Python text of the module colorsys, conversions between systems of colour.

let colorsysSource = #"""
  __all__ = ["rgb_to_yiq", "yiq_to_rgb", "rgb_to_hls", "hls_to_rgb", "rgb_to_hsv", "hsv_to_rgb"]

  ONE_THIRD = 1.0 / 3.0
  ONE_SIXTH = 1.0 / 6.0
  TWO_THIRD = 2.0 / 3.0


  def _within(value):
      return 0.0 if value < 0.0 else 1.0 if value > 1.0 else value


  def rgb_to_yiq(r, g, b):
      y = 0.30 * r + 0.59 * g + 0.11 * b
      return y, 0.74 * (r - y) - 0.27 * (b - y), 0.48 * (r - y) + 0.41 * (b - y)


  def yiq_to_rgb(y, i, q):
      # The inverse of the matrix above.
      return (_within(y + 0.9468822170900693 * i + 0.6235565819861433 * q),
              _within(y - 0.27478764629897834 * i - 0.6356910791873801 * q),
              _within(y - 1.1085450346420322 * i + 1.7090069284064666 * q))


  def _hue(r, g, b, most, spread):
      # Which third of the circle the strongest colour takes, and where in it the others draw.
      red, green, blue = (most - r) / spread, (most - g) / spread, (most - b) / spread
      if r == most:
          turn = blue - green
      elif g == most:
          turn = 2.0 + red - blue
      else:
          turn = 4.0 + green - red
      return turn / 6.0 % 1.0


  def rgb_to_hls(r, g, b):
      most, least = max(r, g, b), min(r, g, b)
      total, spread = most + least, most - least
      light = total / 2.0
      if not spread:
          return 0.0, light, 0.0
      saturation = spread / total if light <= 0.5 else spread / (2.0 - total)
      return _hue(r, g, b, most, spread), light, saturation


  def _share(low, high, hue):
      hue %= 1.0
      if hue < ONE_SIXTH:
          return low + (high - low) * hue * 6.0
      if hue < 0.5:
          return high
      return low + (high - low) * (TWO_THIRD - hue) * 6.0 if hue < TWO_THIRD else low


  def hls_to_rgb(h, l, s):
      if s == 0.0:
          return l, l, l
      high = l * (1.0 + s) if l <= 0.5 else l + s - l * s
      low = 2.0 * l - high
      return _share(low, high, h + ONE_THIRD), _share(low, high, h), _share(low, high, h - ONE_THIRD)


  def rgb_to_hsv(r, g, b):
      most, least = max(r, g, b), min(r, g, b)
      if most == least:
          return 0.0, 0.0, most
      return _hue(r, g, b, most, most - least), (most - least) / most, most


  def hsv_to_rgb(h, s, v):
      if s == 0.0:
          return v, v, v
      sector = int(h * 6.0)
      part = h * 6.0 - sector
      low = v * (1.0 - s)
      falling = v * (1.0 - s * part)
      rising = v * (1.0 - s * (1.0 - part))
      return ((v, rising, low), (falling, v, low), (low, v, rising), (low, falling, v), (rising, low, v),
              (v, low, falling))[sector % 6]
  """#
