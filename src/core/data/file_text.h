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
    /// Copies so many bytes from there on of what `from` is to them; all of them are there.
    using Copy = void (*)(const void* from, std::size_t begin, std::size_t size, char* to);
    FileText(Copy copy, const void* from, std::size_t size)
        : copy_(copy), from_(from), size_(size) {}
    /// Of one that is here.
    explicit FileText(std::string_view whole) : FileText(copy_of, whole.data(), whole.size()) {}

    std::size_t size() const { return size_; }
    /// Fills `part` with so many bytes from there on, as far as there are any. One that is filled
    /// again and again takes its room once.
    void read(std::size_t begin, std::size_t size, std::string& part) const {
        begin = std::min(begin, size_);
        part.resize(std::min(size, size_ - begin));
        copy_(from_, begin_ + begin, part.size(), part.data());
    }
    std::string part(std::size_t begin, std::size_t size) const {
        std::string part;
        read(begin, size, part);
        return part;
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
    static void copy_of(const void* from, std::size_t begin, std::size_t size, char* to) {
        std::copy_n(static_cast<const char*>(from) + begin, size, to);
    }

    Copy copy_;
    const void* from_;
    std::size_t begin_ = 0;
    std::size_t size_;
};

}  // namespace timeline
