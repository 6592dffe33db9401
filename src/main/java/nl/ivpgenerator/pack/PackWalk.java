package nl.ivpgenerator.pack;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Goes over the folder of a pack once, no further than its limits. Hidden files and folders and back-ups of editors are no part of it. */
final class PackWalk extends SimpleFileVisitor<Path> {

    static final int MAXIMUM_FILES = 2_000;
    static final long MAXIMUM_BYTES = 20_000_000;

    private static final int MAXIMUM_DEPTH = 8;

    private final Path folder;
    private final List<Path> files = new ArrayList<>();
    private final List<Path> links = new ArrayList<>();
    private int entries;
    private long bytes;

    private PackWalk(Path folder) {
        this.folder = folder;
    }

    static PackWalk over(Path folder) throws IOException {
        PackWalk walk = new PackWalk(folder);
        Files.walkFileTree(folder, Set.of(), MAXIMUM_DEPTH, walk);
        return walk;
    }

    /** In no order. */
    List<Path> files() {
        return files;
    }

    List<Path> links() {
        return links;
    }

    boolean isTooMuch() {
        return entries > MAXIMUM_FILES || bytes > MAXIMUM_BYTES;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path entry, BasicFileAttributes attributes) {
        if (entry.equals(folder)) {
            return FileVisitResult.CONTINUE;
        }
        return counts(entry) ? next() : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path entry, BasicFileAttributes attributes) {
        if (!counts(entry)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isSymbolicLink()) {
            links.add(entry);
        } else if (attributes.isRegularFile()) {
            bytes += attributes.size();
            files.add(entry);
        }
        return next();
    }

    private FileVisitResult next() {
        entries++;
        return isTooMuch() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    private static boolean counts(Path entry) {
        String name = String.valueOf(entry.getFileName());
        return !name.startsWith(".") && !name.endsWith("~");
    }
}
