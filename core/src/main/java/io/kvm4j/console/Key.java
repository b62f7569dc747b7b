package io.kvm4j.console;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A key of a keyboard, by Linux' names and codes ({@code linux/input-event-codes.h}). */
public enum Key {
    /** {@code KEY_ESC}. */
    ESC(1),
    /** {@code KEY_1}. */
    DIGIT_1(2),
    /** {@code KEY_2}. */
    DIGIT_2(3),
    /** {@code KEY_3}. */
    DIGIT_3(4),
    /** {@code KEY_4}. */
    DIGIT_4(5),
    /** {@code KEY_5}. */
    DIGIT_5(6),
    /** {@code KEY_6}. */
    DIGIT_6(7),
    /** {@code KEY_7}. */
    DIGIT_7(8),
    /** {@code KEY_8}. */
    DIGIT_8(9),
    /** {@code KEY_9}. */
    DIGIT_9(10),
    /** {@code KEY_0}. */
    DIGIT_0(11),
    /** {@code KEY_MINUS}. */
    MINUS(12),
    /** {@code KEY_EQUAL}. */
    EQUAL(13),
    /** {@code KEY_BACKSPACE}. */
    BACKSPACE(14),
    /** {@code KEY_TAB}. */
    TAB(15),
    /** {@code KEY_Q}. */
    Q(16),
    /** {@code KEY_W}. */
    W(17),
    /** {@code KEY_E}. */
    E(18),
    /** {@code KEY_R}. */
    R(19),
    /** {@code KEY_T}. */
    T(20),
    /** {@code KEY_Y}. */
    Y(21),
    /** {@code KEY_U}. */
    U(22),
    /** {@code KEY_I}. */
    I(23),
    /** {@code KEY_O}. */
    O(24),
    /** {@code KEY_P}. */
    P(25),
    /** {@code KEY_LEFTBRACE}. */
    LEFT_BRACE(26),
    /** {@code KEY_RIGHTBRACE}. */
    RIGHT_BRACE(27),
    /** {@code KEY_ENTER}. */
    ENTER(28),
    /** {@code KEY_LEFTCTRL}. */
    LEFT_CTRL(29),
    /** {@code KEY_A}. */
    A(30),
    /** {@code KEY_S}. */
    S(31),
    /** {@code KEY_D}. */
    D(32),
    /** {@code KEY_F}. */
    F(33),
    /** {@code KEY_G}. */
    G(34),
    /** {@code KEY_H}. */
    H(35),
    /** {@code KEY_J}. */
    J(36),
    /** {@code KEY_K}. */
    K(37),
    /** {@code KEY_L}. */
    L(38),
    /** {@code KEY_SEMICOLON}. */
    SEMICOLON(39),
    /** {@code KEY_APOSTROPHE}. */
    APOSTROPHE(40),
    /** {@code KEY_GRAVE}. */
    GRAVE(41),
    /** {@code KEY_LEFTSHIFT}. */
    LEFT_SHIFT(42),
    /** {@code KEY_BACKSLASH}. */
    BACKSLASH(43),
    /** {@code KEY_Z}. */
    Z(44),
    /** {@code KEY_X}. */
    X(45),
    /** {@code KEY_C}. */
    C(46),
    /** {@code KEY_V}. */
    V(47),
    /** {@code KEY_B}. */
    B(48),
    /** {@code KEY_N}. */
    N(49),
    /** {@code KEY_M}. */
    M(50),
    /** {@code KEY_COMMA}. */
    COMMA(51),
    /** {@code KEY_DOT}. */
    DOT(52),
    /** {@code KEY_SLASH}. */
    SLASH(53),
    /** {@code KEY_RIGHTSHIFT}. */
    RIGHT_SHIFT(54),
    /** {@code KEY_LEFTALT}. */
    LEFT_ALT(56),
    /** {@code KEY_SPACE}. */
    SPACE(57),
    /** {@code KEY_CAPSLOCK}. */
    CAPS_LOCK(58),
    /** {@code KEY_F1}. */
    F1(59),
    /** {@code KEY_F2}. */
    F2(60),
    /** {@code KEY_F3}. */
    F3(61),
    /** {@code KEY_F4}. */
    F4(62),
    /** {@code KEY_F5}. */
    F5(63),
    /** {@code KEY_F6}. */
    F6(64),
    /** {@code KEY_F7}. */
    F7(65),
    /** {@code KEY_F8}. */
    F8(66),
    /** {@code KEY_F9}. */
    F9(67),
    /** {@code KEY_F10}. */
    F10(68),
    /** {@code KEY_F11}. */
    F11(87),
    /** {@code KEY_F12}. */
    F12(88),
    /** {@code KEY_RIGHTCTRL}. */
    RIGHT_CTRL(97),
    /** {@code KEY_SYSRQ}. */
    SYSRQ(99),
    /** {@code KEY_RIGHTALT}. */
    RIGHT_ALT(100),
    /** {@code KEY_HOME}. */
    HOME(102),
    /** {@code KEY_UP}. */
    UP(103),
    /** {@code KEY_PAGEUP}. */
    PAGE_UP(104),
    /** {@code KEY_LEFT}. */
    LEFT(105),
    /** {@code KEY_RIGHT}. */
    RIGHT(106),
    /** {@code KEY_END}. */
    END(107),
    /** {@code KEY_DOWN}. */
    DOWN(108),
    /** {@code KEY_PAGEDOWN}. */
    PAGE_DOWN(109),
    /** {@code KEY_INSERT}. */
    INSERT(110),
    /** {@code KEY_DELETE}. */
    DELETE(111),
    /** {@code KEY_PAUSE}. */
    PAUSE(119),
    /** {@code KEY_LEFTMETA}. */
    LEFT_META(125),
    /** {@code KEY_RIGHTMETA}. */
    RIGHT_META(126),
    /** {@code KEY_MENU}. */
    MENU(139);

    private static final String PLAIN = "-=[];'`\\,./ \n\t";
    private static final String SHIFTED = "_+{}:\"~|<>?";
    private static final String ABOVE_DIGITS = ")!@#$%^&*(";
    private static final List<Key> MARKS = List.of(
            MINUS,
            EQUAL,
            LEFT_BRACE,
            RIGHT_BRACE,
            SEMICOLON,
            APOSTROPHE,
            GRAVE,
            BACKSLASH,
            COMMA,
            DOT,
            SLASH,
            SPACE,
            ENTER,
            TAB);

    private static final Map<Integer, List<Key>> STROKES = strokes();

    private final int code;

    Key(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** The keys that together write a character on a US keyboard. */
    static List<Key> strokesOf(int character) {
        List<Key> keys = STROKES.get(character);
        if (keys == null) {
            throw new IllegalArgumentException(
                    "a US keyboard has no key for \"" + Character.toString(character) + "\"");
        }
        return keys;
    }

    private static Map<Integer, List<Key>> strokes() {
        Map<Integer, List<Key>> strokes = new HashMap<>();
        for (char letter = 'a'; letter <= 'z'; letter++) {
            Key key = valueOf(String.valueOf(letter).toUpperCase(Locale.ROOT));
            strokes.put((int) letter, List.of(key));
            strokes.put((int) Character.toUpperCase(letter), List.of(LEFT_SHIFT, key));
        }
        for (int digit = 0; digit <= 9; digit++) {
            Key key = valueOf("DIGIT_" + digit);
            strokes.put('0' + digit, List.of(key));
            strokes.put((int) ABOVE_DIGITS.charAt(digit), List.of(LEFT_SHIFT, key));
        }
        for (int i = 0; i < PLAIN.length(); i++) {
            strokes.put((int) PLAIN.charAt(i), List.of(MARKS.get(i)));
        }
        for (int i = 0; i < SHIFTED.length(); i++) {
            strokes.put((int) SHIFTED.charAt(i), List.of(LEFT_SHIFT, MARKS.get(i)));
        }
        return Map.copyOf(strokes);
    }
}
