{
  var header = context.Request.Headers.GetValueOrDefault("Authorization", "");
  if (string.IsNullOrEmpty(header) || !header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)) {
    return "anonymous";
  }
  var jwt = header.Substring("Bearer ".Length).AsJwt();
  return jwt?.Claims.GetValueOrDefault("oid") ?? jwt?.Subject ?? "unknown";
