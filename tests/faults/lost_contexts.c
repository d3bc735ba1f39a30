/* A driver of OpenGL that loses contexts: those that were made before a file was last written.

   It tells of it as drivers do, and only those who have asked (EGL_KHR_create_context, GL_KHR_robustness).
   While the file says anything at all, no further context can be made: the card is dead. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#define NONE 0x3038                 /* EGL_NONE */
#define NOTIFICATION 0x31BD         /* EGL_CONTEXT_OPENGL_RESET_NOTIFICATION_STRATEGY */
#define GUILTY_CONTEXT_RESET 0x8253 /* of GL_KHR_robustness */
#define MOST 1000

static struct {
    void *context;
    struct timespec made;
} asked[MOST];
static int count;

/* Python loads Qt, and with it EGL, for itself alone: the next library has no such function. */
static void *real(const char *name)
{
    return dlsym(dlopen("libEGL.so.1", RTLD_LAZY), name);
}

static int earlier(struct timespec one, struct timespec other)
{
    return one.tv_sec < other.tv_sec || (one.tv_sec == other.tv_sec && one.tv_nsec < other.tv_nsec);
}

void *eglCreateContext(void *display, void *config, void *shared, const int *attributes)
{
    void *(*create)(void *, void *, void *, const int *) = real("eglCreateContext");
    struct stat file;
    if (stat(getenv("LOST_CONTEXTS"), &file) == 0 && file.st_size)
        return NULL;
    void *context = create(display, config, shared, attributes);
    for (int n = 0; context && count < MOST && attributes[n] != NONE; n += 2) {
        if (attributes[n] == NOTIFICATION) {
            asked[count].context = context;
            clock_gettime(CLOCK_REALTIME, &asked[count++].made);
        }
    }
    return context;
}

static unsigned reset_status(void)
{
    void *(*current)(void) = real("eglGetCurrentContext");
    void *context = current();
    struct stat file;
    if (stat(getenv("LOST_CONTEXTS"), &file) != 0)
        return 0;
    for (int n = count - 1; n >= 0; n--)
        if (asked[n].context == context)
            return earlier(asked[n].made, file.st_mtim) ? GUILTY_CONTEXT_RESET : 0;
    return 0;
}

void (*eglGetProcAddress(const char *name))(void)
{
    void (*(*find)(const char *))(void) = real("eglGetProcAddress");
    if (strncmp(name, "glGetGraphicsResetStatus", 24) == 0)
        return (void (*)(void))reset_status;
    return find(name);
}
