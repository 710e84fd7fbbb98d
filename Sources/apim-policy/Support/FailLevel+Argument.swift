import ArgumentParser
import PolicyRules

extension FailLevel: ExpressibleByArgument {}
