// Memory and handles that cost more to make than to use. Used by `VocabularyIndex` for stemmers and
// by the classifier for what it works with.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Items of which each may be used by one thread at a time, kept for the next who needs one.
///
/// There are as many as were ever in use at once; at most 16 are kept.
package final class Pool<Item>: @unchecked Sendable {
  // `@unchecked`: `idle` is touched only under the lock, and an item that was taken is nobody
  // else's.
  private let make: @Sendable () -> Item
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private var idle: [Item] = []

  private static var mostIdle: Int { 16 }

  package init(_ make: @escaping @Sendable () -> Item) {
    self.make = make
    lock = .allocate(capacity: 1)
    lock.initialize(to: pthread_mutex_t())
    pthread_mutex_init(lock, nil)
  }

  deinit {
    pthread_mutex_destroy(lock)
    lock.deallocate()
  }

  /// Calls `body` with an item that nobody else uses meanwhile.
  package func withItem<Result>(_ body: (Item) -> Result) -> Result {
    pthread_mutex_lock(lock)
    let waiting = idle.popLast()
    pthread_mutex_unlock(lock)
    let item = waiting ?? make()
    defer {
      pthread_mutex_lock(lock)
      if idle.count < Self.mostIdle { idle.append(item) }
      pthread_mutex_unlock(lock)
    }
    return body(item)
  }
}
