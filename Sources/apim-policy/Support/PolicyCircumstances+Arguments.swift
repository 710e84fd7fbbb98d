import ArgumentParser
import BackendInventory
import PolicyRules

extension ServiceTier: ExpressibleByArgument {}
extension PolicyScope: ExpressibleByArgument {}
