{
  var cert = context.Request.Certificate;
  if (cert == null || cert.NotAfter < DateTime.Now || cert.NotBefore > DateTime.Now) { return false; }
  var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "AA", "BB" };
  return known.Contains(cert.Thumbprint) && cert.Subject.Split(',').Any(p => p.Trim().StartsWith("O=Contoso"));
