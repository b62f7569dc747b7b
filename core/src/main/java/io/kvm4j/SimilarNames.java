package io.kvm4j;

import java.util.Comparator;
import java.util.List;

/** Names that somebody may have meant who typed another one. */
final class SimilarNames {

    private static final int MOST = 3;

    private SimilarNames() {}

    /** At most three, nearest first. */
    static List<String> of(String typed, List<String> names) {
        int limit = Math.max(2, typed.length() / 3);
        return names.stream()
                .filter(name -> distance(typed, name) <= limit || name.equalsIgnoreCase(typed))
                .sorted(Comparator.comparingInt((String name) -> distance(typed, name))
                        .thenComparing(name -> name))
                .limit(MOST)
                .toList();
    }

    // Levenshtein's, with one row
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
