import ArgumentParser
import PolicyRules

extension ServiceTier: ExpressibleByArgument {}
extension PolicyScope: ExpressibleByArgument {}
