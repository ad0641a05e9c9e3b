import com.adobe.epubcheck.tool.EpubChecker;

/** Checks books one after the other in one process: `BOOK REPORT`, again and again. A report is JSON, with notes on usage. */
class CheckAll {
  public static void main(String[] paths) {
    for (int at = 0; at + 1 < paths.length; at += 2) {
      int code = new EpubChecker().run(new String[] {paths[at], "-u", "-q", "-j", paths[at + 1]});
      System.out.println(code + " " + paths[at]);
    }
    System.exit(0);
  }
}
