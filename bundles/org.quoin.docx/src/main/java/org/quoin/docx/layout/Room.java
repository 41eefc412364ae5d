package org.quoin.docx.layout;

/**
 * How much height something takes: between the least and the most, in twentieths of a point.
 *
 * @param least what it takes on the kindest machine
 * @param most what it takes on the least kind one
 */
record Room(int least, int most) {

    static final Room NONE = new Room(0, 0);

    Room plus(Room other) {
        return new Room(least + other.least, most + other.most);
    }
}
