package org.quoin.engine.input;

import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Which addresses are of the public web, and which of this machine or of somebody's own network.
 */
final class PublicAddresses {

    private PublicAddresses() {}

    /** Whether anybody anywhere would reach the same server. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes, 0);
    }

    /** RFC 6890: what is set aside for other ends than the public web. */
    private static boolean isPublic4(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int second = bytes[at + 1] & 0xFF;
        int third = bytes[at + 2] & 0xFF;
        return switch (first) {
            case 0, 10, 127 -> false;
            case 100 -> second < 64 || second > 127;
            case 169 -> second != 254;
            case 172 -> second < 16 || second > 31;
            case 192 -> !(second == 168 || (second == 0 && (third == 0 || third == 2)));
            case 198 -> !(second == 18 || second == 19 || (second == 51 && third == 100));
            case 203 -> !(second == 0 && third == 113);
            default -> first < 224;
        };
    }

    /** Local ones, and those that carry an address of the older form within them. */
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        if ((first & 0xFE00) == 0xFC00) {
            return false;
        }
        if (first == 0x2002) {
            return isPublic4(bytes, 2);
        }
        int second = (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
        if (first == 0x0064 && second == 0xFF9B) {
            return isPublic4(bytes, 12);
        }
        boolean isTeredo = first == 0x2001 && second == 0;
        boolean isExample = first == 0x2001 && second == 0x0DB8;
        // Only this eighth of all addresses has been given out.
        return (first & 0xE000) == 0x2000 && !isTeredo && !isExample;
    }
}
