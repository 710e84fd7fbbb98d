{
  var parts = context.Request.IpAddress.Split('.').Select(byte.Parse).ToArray();
  var number = ((uint)parts[0] << 24) | ((uint)parts[1] << 16) | ((uint)parts[2] << 8) | parts[3];
  return (number & 0xFFFFFF00u) == 0x0A000000u;
