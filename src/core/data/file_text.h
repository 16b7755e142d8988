// How is a file read that is too long to be here twice? A part at a time, from whoever keeps it.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace timeline {

/// A file that somebody else keeps, who has to live as long.
class FileText {
   public:
    /// So many bytes from there on of what `from` is to them; all of them are there.
    using Read = std::string (*)(const void* from, std::size_t begin, std::size_t size);
    FileText(Read read, const void* from, std::size_t size)
        : read_(read), from_(from), size_(size) {}
    /// Of one that is here.
    explicit FileText(std::string_view whole) : FileText(read_whole, whole.data(), whole.size()) {}

    std::size_t size() const { return size_; }
    /// So many bytes from there on, as far as there are any.
    std::string part(std::size_t begin, std::size_t size) const {
        begin = std::min(begin, size_);
        return read_(from_, begin_ + begin, std::min(size, size_ - begin));
    }
    std::string from(std::size_t begin) const { return part(begin, size_); }
    /// The same without its first bytes.
    FileText behind(std::size_t bytes) const {
        FileText rest = *this;
        rest.begin_ += bytes;
        rest.size_ -= bytes;
        return rest;
    }

   private:
    static std::string read_whole(const void* from, std::size_t begin, std::size_t size) {
        return {static_cast<const char*>(from) + begin, size};
    }

    Read read_;
    const void* from_;
    std::size_t begin_ = 0;
    std::size_t size_;
};

}  // namespace timeline
